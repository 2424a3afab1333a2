// Functions of JavaScript that the engine calls, as a trainer's functions in torch.LambdaLR.

import {POINTER_BYTES} from './memory.mjs';

const FIELDS = 4;  // of the struct swiftlr_function: name, call, user, release

// A module that imports a function (i32, f64, i32) -> i32 and exports it again: the table of another
// module takes functions of modules only.
const ADAPTER = new Uint8Array([
  0,
  0x61,
  0x73,
  0x6d,
  1,
  0,
  0,
  0,  // the magic number, version 1
  1,
  8,
  1,
  0x60,
  3,
  0x7f,
  0x7c,
  0x7f,  // a type with three parameters
  1,
  0x7f,  // and one result
  2,
  7,
  1,
  1,
  0x65,
  1,
  0x66,
  0,
  0,  // an import "e" "f" of that type
  7,
  5,
  1,
  1,
  0x66,
  0,
  0,  // an export "f"
]);

/** Puts functions into the table of the engine, each once. */
export class FunctionTable {
  constructor(memory) {
    this.memory = memory;
    this.indices = new Map();
  }

  index(callable) {
    if (!this.indices.has(callable)) {
      const {memory} = this;
      const call = (user, epoch, factor) => {
        try {
          const value = callable(epoch);
          memory.view.setFloat64(factor, value, true);
          return 0;
        } catch (error) {
          memory.scoped((take) => {
            memory.exports.swiftlr_function_failed(...memory.putText(take, String(error)));
          });
          return 1;
        }
      };
      const adapter = new WebAssembly.Instance(new WebAssembly.Module(ADAPTER), {e: {f: call}});
      const table = memory.exports.__indirect_function_table;
      const index = table.grow(1);
      table.set(index, adapter.exports.f);
      this.indices.set(callable, index);
    }
    return this.indices.get(callable);
  }

  /** The array of swiftlr_function for functions under their names, and its length. */
  put(take, functions) {
    const names = Object.keys(functions);
    const address = take(Math.max(1, names.length * FIELDS * POINTER_BYTES));
    names.forEach((name, i) => {
      const [text] = this.memory.putText(take, name);
      const fields = [text, this.index(functions[name]), 0, 0];
      fields.forEach((field, j) => {
        this.memory.view.setUint32(address + (i * FIELDS + j) * POINTER_BYTES, field, true);
      });
    });
    return [address, names.length];
  }
}
