/** The one platform class that core uses: every browser, worker and Node has it, and no ES library declares it. */
declare class TextDecoder {
  constructor(label: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}
