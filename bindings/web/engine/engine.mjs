// The engine in WebAssembly: the functions of include/swiftlr.h that the page needs, with texts and arrays of
// JavaScript in place of pointers, and exceptions in place of a status.

import {FunctionTable} from './functions.mjs';
import {DOUBLE_BYTES, Memory} from './memory.mjs';

const TEXT_BYTES = 2 ** 12;

export const STATUS = {
  JSON: 2,
  SPEC: 3,
  FORM: 7,
};

/** What the engine refuses, with the message of swiftlr_last_error(). */
export class EngineError extends Error {
  constructor(status, name, message) {
    super(message);
    this.name = 'EngineError';
    this.status = status;
    this.statusName = name;
  }

  /** The path of the field that the message begins with, such as `schedules[1].T_max`. */
  get path() {
    const end = this.message.indexOf(': ');
    return this.status === STATUS.SPEC && end > 0 ? this.message.slice(0, end) : '';
  }
}

export class Engine {
  /** @param {BufferSource} bytes of swiftlr.wasm */
  static async load(bytes) {
    const {instance} = await WebAssembly.instantiate(bytes, {});
    return new Engine(instance.exports);
  }

  constructor(exports) {
    this.exports = exports;
    this.memory = new Memory(exports);
    this.functions = new FunctionTable(this.memory);
  }

  get version() {
    return this.memory.textAt(this.exports.swiftlr_version());
  }

  check(status) {
    if (status === 0) return;
    const name = this.memory.textAt(this.exports.swiftlr_status_name(status));
    throw new EngineError(status, name, this.memory.textAt(this.exports.swiftlr_last_error()));
  }

  /** The text of a function that ends in (buffer, capacity, needed). */
  text(name, ...before) {
    return this.textWithin(TEXT_BYTES, name, ...before);
  }

  /** The same; a text that is longer than expected is made twice. */
  textWithin(expected, name, ...before) {
    const {memory} = this;
    return memory.scoped((take) => {
      const needed = take(4);
      const attempt = (capacity) => {
        const buffer = take(capacity);
        this.check(this.exports[name](...before, buffer, capacity, needed));
        const size = memory.view.getUint32(needed, true);
        return size <= capacity ? memory.textAt(buffer) : attempt(size);
      };
      return attempt(expected);
    });
  }

  /** The number that a function writes through its last parameter. */
  number(name, ...before) {
    return this.memory.scoped((take) => {
      const out = take(DOUBLE_BYTES);
      this.check(this.exports[name](...before, out));
      return this.memory.view.getFloat64(out, true);
    });
  }

  size(name, ...before) {
    return this.memory.scoped((take) => {
      const out = take(4);
      this.check(this.exports[name](...before, out));
      return this.memory.view.getUint32(out, true);
    });
  }

  /** The handle that a function writes through its last parameter. */
  handle(name, ...before) {
    return this.size(name, ...before);
  }

  /** The description of all types, as swiftlr_types() has it. */
  types() {
    return JSON.parse(this.textWithin(2 ** 19, 'swiftlr_types')).types;
  }

  /** The canonical text of a spec in which lengths such as "10ep" count steps of a run. */
  resolve(spec, run) {
    const {memory} = this;
    return memory.scoped((take) => this.text('swiftlr_spec_resolve', ...memory.putText(take, spec),
                             ...memory.putText(take, run)));
  }
}
