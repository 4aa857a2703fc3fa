/** As much of AnkiConnect as adding a note needs, with its answers and its errors. */
interface Note {
  deckName: string;
  modelName: string;
  fields: Record<string, string>;
  options: { allowDuplicate: boolean };
}

interface NoteType {
  modelName: string;
  inOrderFields: string[];
  cardTemplates: { Front: string; Back: string }[];
}

export function createAnkiStandIn() {
  const decks: string[] = [];
  const noteTypes = new Map<string, NoteType>();
  const notes: Note[] = [];

  function addNote({ note }: { note: Note }): number {
    const type = noteTypes.get(note.modelName);
    if (!type) throw new Error(`model was not found: ${note.modelName}`);
    if (!decks.includes(note.deckName)) throw new Error(`deck was not found: ${note.deckName}`);
    const first = type.inOrderFields[0] ?? '';
    if (!note.fields[first]) throw new Error('cannot create note because it is empty');
    const isThere = notes.some(
      ({ deckName, fields }) => deckName === note.deckName && fields[first] === note.fields[first],
    );
    if (isThere && !note.options.allowDuplicate) throw new Error('cannot create note because it is a duplicate');
    return notes.push(note);
  }

  function createModel(type: NoteType): object {
    if (noteTypes.has(type.modelName)) throw new Error('Model name already exists');
    for (const template of type.cardTemplates) {
      const used = [...`${template.Front}${template.Back}`.matchAll(/\{\{(\w+)\}\}/g)].map(([, field = '']) => field);
      const unknown = used.find((field) => field !== 'FrontSide' && !type.inOrderFields.includes(field));
      if (unknown) throw new Error(`Card template has a problem: ${unknown}`);
    }
    noteTypes.set(type.modelName, type);
    return { name: type.modelName };
  }

  const actions: Record<string, (params: never) => unknown> = {
    version: () => 6,
    createDeck: ({ deck }: { deck: string }) => (decks.includes(deck) ? 1 : decks.push(deck)),
    modelNames: () => [...noteTypes.keys()],
    createModel,
    addNote,
  };

  return {
    decks,
    noteTypes,
    notes,
    answer(body: string): string {
      const { action, version, params } = JSON.parse(body) as { action: string; version: number; params: never };
      if (version !== 6) return JSON.stringify({ result: null, error: 'another version' });
      try {
        if (!actions[action]) throw new Error('unsupported action');
        return JSON.stringify({ result: actions[action](params), error: null });
      } catch (error) {
        return JSON.stringify({ result: null, error: (error as Error).message });
      }
    },
  };
}
