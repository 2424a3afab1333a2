// The memory of the WebAssembly module: texts and numbers in and out of it.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const POINTER_BYTES = 4;
export const DOUBLE_BYTES = 8;

export class Memory {
  /** @param {WebAssembly.Exports} exports of swiftlr.wasm */
  constructor(exports) {
    this.exports = exports;
  }

  /** Runs `body` with a function that takes memory, all of which is given back after it. */
  scoped(body) {
    const blocks = [];
    const take = (size) => {
      const block = this.exports.malloc(size) >>> 0;
      if (!block) throw new RangeError(`no memory for ${size} bytes`);
      blocks.push(block);
      return block;
    };
    try {
      return body(take);
    } finally {
      for (const block of blocks) this.exports.free(block);
    }
  }

  // The buffer of the module is another one after it has grown, so that no view may be kept.
  get view() {
    return new DataView(this.exports.memory.buffer);
  }

  /** A text without the zero byte that C ends it with, and its number of bytes. */
  putText(take, text) {
    const bytes = encoder.encode(text);
    const address = take(bytes.length + 1);
    const target = new Uint8Array(this.exports.memory.buffer, address, bytes.length + 1);
    target.set(bytes);
    target[bytes.length] = 0;
    return [address, bytes.length];
  }

  putDoubles(take, values) {
    const address = take(Math.max(1, values.length) * DOUBLE_BYTES);
    this.doubles(address, values.length).set(values);
    return address;
  }

  /** A view of doubles, to be used before the next call of the module. */
  doubles(address, count) {
    return new Float64Array(this.exports.memory.buffer, address, count);
  }

  /** The text at an address, up to its zero byte. */
  textAt(address) {
    const bytes = new Uint8Array(this.exports.memory.buffer);
    return decoder.decode(bytes.subarray(address, bytes.indexOf(0, address)));
  }
}
