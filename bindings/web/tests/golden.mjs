// Follows the cases of a file of Tests/golden through the engine in WebAssembly, and says by how much its values
// differ from those of the library, which are written there. Each call that failed there has to fail here.
//
// node golden.mjs swiftlr.wasm FILE ...    prints a JSON object for each file

import {readFileSync} from 'node:fs';

import {Engine} from '../engine/engine.mjs';
import {Schedule, Scheduler} from '../engine/schedule.mjs';

import {Difference} from './difference.mjs';

// The functions that specs name. scripts/golden_torch.py has the same ones.
const FUNCTIONS = {
  inverse: (epoch) => 1 / (1 + Math.abs(epoch) / 4),
  falling: (epoch) => 1 - epoch / 40,
  rising: (epoch) => (epoch * epoch + 1) / (epoch * epoch + 3),
};

const EXCEPTIONS = {
  ZeroDivisionError: ['DIVISION'],
  OverflowError: ['OVERFLOW'],
  ValueError: ['ARGUMENT', 'DOMAIN'],
  TypeError: ['FORM'],
  NotImplementedError: ['FORM'],
};

/** A decimal number, or a hexadecimal one as C99 writes it: 0x1.8p-3. */
function number(text) {
  const hex = /^(-?)0x([01])(?:\.([0-9a-f]+))?p([+-]\d+)$/.exec(text);
  if (!hex) return Number({inf: 'Infinity', '-inf': '-Infinity', nan: 'NaN'}[text] ?? text);
  const [, sign, whole, fraction = '', exponent] = hex;
  const digits = parseInt(whole + fraction, 16);  // at most 53 bits
  // In two factors, because 2 ** -1100 would be 0.
  const power = Number(exponent) - 4 * fraction.length;
  const half = Math.trunc(power / 2);
  return (sign ? -1 : 1) * digits * 2 ** half * 2 ** (power - half);
}

function numbers(text) {
  return text.split(' ').filter(Boolean).map(number);
}

function same(found, expected, what) {
  if (found !== expected) throw new Error(`${what}: ${found}, not ${expected}`);
}

class Case {
  constructor(engine, difference) {
    this.engine = engine;
    this.difference = difference;
    this.results = 0;
  }

  compare(values, texts, what) {
    const expected = numbers(texts);
    if (!expected.length) return;  // a step that the row of a peer does not have
    same(values.length, expected.length, 'how many values');
    values.forEach((value, i) => {
      this.results += 1;
      this.difference.add(value, expected[i], this.lrs[i], `${this.name}, ${what}`);
    });
  }

  compareRates(text, what) {
    const [rates, momenta] = text.split(' | ');
    this.compare(this.scheduler.lrs, rates, what);
    this.scheduler.lastLrs.forEach((rate, i) => {
      if (!Object.is(rate, this.scheduler.lrs[i])) throw new Error('the last rates are others');
    });
    if (momenta !== undefined) this.compare(this.scheduler.lastValues('momentum'), momenta, what);
  }

  operate(verb, argument) {
    if (verb === 'step') this.scheduler.step();
    if (verb === 'to') this.scheduler.stepTo(argument);
    if (verb === 'metric') this.scheduler.stepMetric(argument);
    if (verb === 'value') return this.lrs.map((base) => this.schedule.value(base, argument));
    return this.scheduler.lrs;
  }

  expectFailure(operation, exception) {
    const [verb, argument] = operation.split(' ');
    this.results += 1;
    try {
      this.operate(verb, argument && number(argument));
    } catch (error) {
      if (EXCEPTIONS[exception].includes(error.statusName)) return;
      throw error;
    }
    throw new Error(`${operation} gave a value`);
  }

  follow(verb, input, result) {
    const what = `${verb} ${input}`.trim();
    if (verb === 'case') {
      this.name = input;
    } else if (verb === 'form') {
      this.form = input;
    } else if (verb === 'spec') {
      this.schedule = new Schedule(this.engine, input, FUNCTIONS);
    } else if (verb === 'lrs') {
      this.lrs = numbers(input);
    } else if (verb === 'start') {
      this.scheduler = new Scheduler(this.engine, this.schedule, this.form, this.lrs);
      this.compareRates(result, what);
    } else if (verb === 'set') {
      this.scheduler.lrs = numbers(input);
    } else if (verb === 'fails') {
      this.expectFailure(input, result);
    } else if (verb === 'epoch') {
      same(this.scheduler.lastEpoch, number(input), 'epoch');
    } else if (verb === 'count') {
      same(this.scheduler.stepCount, number(input), 'count');
    } else if (verb === 'value') {
      this.compare(this.operate(verb, number(input)), result, what);
    } else if (verb === 'end') {
      this.scheduler?.free();
      this.schedule.free();
    } else {
      this.operate(verb, input && number(input));
      this.compareRates(result, what);
    }
  }
}

function followFile(engine, path) {
  const difference = new Difference();
  const promised = {};
  const found = {cases: 0, results: 0};
  let current;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const promise = /^# (cases|results) +(\d+)$/.exec(line);
    if (promise) promised[promise[1]] = Number(promise[2]);
    if (!line || line.startsWith('#')) continue;
    const [operation, ...result] = line.split(' : ');
    const [, verb, input] = /^(\S+) ?(.*)$/.exec(operation.trimEnd());
    if (verb === 'case') current = new Case(engine, difference);
    try {
      current.follow(verb, input, result.join(' : '));
    } catch (error) {
      throw new Error(`${path}: ${current.name}: ${line}: ${error.message}`, {cause: error});
    }
    if (verb !== 'end') continue;
    found.cases += 1;
    found.results += current.results;
  }
  for (const what of Object.keys(promised)) same(found[what], promised[what], `${path}: ${what}`);
  return {...found, ...difference};
}

const [wasm, ...paths] = process.argv.slice(2);
const engine = await Engine.load(readFileSync(wasm));
for (const path of paths) console.log(JSON.stringify(followFile(engine, path)));
