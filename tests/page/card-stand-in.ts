/** A card that shows nothing, for tests of what opens it. */
import type { Card } from '../../src/page/card.ts';

export const card: Card = {
  open: jest.fn(),
  close: jest.fn(),
  isOpen: () => false,
  contains: () => false,
  isEditing: () => false,
};
