/** A client of Firefox's Marionette remote control: length-prefixed JSON over TCP, one command at a time. */
import { connect, type Socket } from 'node:net';
/** What goes over the wire. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The reply to a command: `[1, id, error, result]`. */
type Reply = [type: number, id: number, error: { error: string; message: string } | null, result: unknown];

const commandTimeout = 30_000;

/** A connection to a Firefox that was started with `--marionette`. */
export class Marionette {
  #socket: Socket;
  #received = Buffer.alloc(0);
  #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  #lastId = 0;
  #greeted!: () => void;
  /** Resolves when Firefox has sent its greeting. */
  readonly ready: Promise<void>;

  constructor(port: number) {
    this.ready = new Promise((resolve) => (this.#greeted = resolve));
    this.#socket = connect(port, '127.0.0.1');
    this.#socket.on('data', (chunk) => this.#receive(chunk));
    this.#socket.on('error', (error) => this.#rejectAll(error));
    this.#socket.on('close', () => this.#rejectAll(new Error('Firefox closed its remote control')));
  }

  /** Sends one command and returns its result (a lone `value` unwrapped); errors carry Firefox's own words. */
  send<T = void>(name: string, parameters: { [key: string]: Json } = {}): Promise<T> {
    const id = ++this.#lastId;
    const message = JSON.stringify([0, id, name, parameters]);
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => settle(() => reject(new Error(`${name}: no reply in 30 s`))), commandTimeout);
      const settle = (how: () => void) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        how();
      };
      this.#waiting.set(id, {
        resolve: (result) => settle(() => resolve(result as T)),
        reject: (error) => settle(() => reject(error)),
      });
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.toString('latin1', 0, colon));
      if (this.#received.length < end) return;
      const message = JSON.parse(this.#received.toString('utf8', colon + 1, end)) as Reply | object;
      this.#received = this.#received.subarray(end);
      if (Array.isArray(message)) this.#settle(message as Reply);
      else this.#greeted();
    }
  }

  #settle([, id, error, result]: Reply): void {
    const waiting = this.#waiting.get(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(isValue(result) ? result.value : result);
  }

  #rejectAll(error: Error): void {
    for (const { reject } of [...this.#waiting.values()]) reject(error);
  }
}

function isValue(result: unknown): result is { value: unknown } {
  return typeof result === 'object' && result !== null && 'value' in result && Object.keys(result).length === 1;
}
