// Parts of the page that need no browser. Run by `node --test`, with the path of swiftlr.wasm in SWIFTLR_WASM.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

import {Engine} from '../engine/engine.mjs';
import {Schedule} from '../engine/schedule.mjs';
import {Catalogue} from '../page/catalogue.mjs';
import {reduced} from '../page/columns.mjs';
import {COMPOSITIONS} from '../page/compose.mjs';
import {flatText, jsonText} from '../page/exports.mjs';
import {linearTicks, logTicks, shortNumber} from '../page/numbers.mjs';
import {sliderScale} from '../page/slider_scale.mjs';
import {functionNames} from '../page/stand_ins.mjs';
import {checkedState, fragmentOf, LinkError, stateOfFragment, withCurve} from '../page/state.mjs';
import {horizonOf, scheduleOf} from '../page/traces.mjs';

const engine = await Engine.load(readFileSync(process.env.SWIFTLR_WASM));
const catalogue = new Catalogue(engine.types());

function numbersOf(type) {
  return type.parameters.filter(({kind}) => kind === 'number');
}

test('no place of a slider has a value that is not allowed', () => {
  for (const type of catalogue.types) {
    for (const parameter of numbersOf(type)) {
      const {minimum, exclusiveMinimum, maximum, exclusiveMaximum, whole} = parameter;
      const given = type.example[parameter.name] ?? parameter.default;
      for (const value of [given, 0, 1, 37].filter(Number.isFinite)) {
        const scale = sliderScale(parameter, value, 1000);
        for (const part of [0, 0.001, 0.5, 0.999, 1]) {
          const place = Math.round(part * scale.places);
          const found = scale.value(place);
          const what = `${type.name}.${parameter.name}: ${found} at ${place}`;
          assert.ok(Number.isFinite(found), what);
          assert.ok(!(found < minimum) && !(found <= exclusiveMinimum), what);
          assert.ok(!(found > maximum) && !(found >= exclusiveMaximum), what);
          assert.ok(!whole || Number.isInteger(found), what);
        }
      }
    }
  }
});

test('a slider stands at the value, and moves it', () => {
  for (const type of catalogue.types) {
    for (const parameter of numbersOf(type)) {
      const value = type.example[parameter.name] ?? parameter.default;
      if (!Number.isFinite(value)) continue;
      const what = `${type.name}.${parameter.name} of ${value}`;
      const scale = sliderScale(parameter, value, 1000);
      const place = scale.place(value);
      assert.ok(place >= 0 && place <= scale.places, `${what} is at ${place}`);
      assert.notEqual(scale.value(0), scale.value(scale.places), what);
    }
  }
});

test('a composition of any type is a schedule', () => {
  const state = checkedState({curves: []});
  for (const type of catalogue.types) {
    for (const [name, compose] of Object.entries(COMPOSITIONS)) {
      if (type.name === 'swiftlr.curves' || type.name === 'swiftlr.groups') continue;
      const spec = compose(
          catalogue.example(type.name), horizonOf(engine, catalogue, type.example, state) || 100);
      try {
        scheduleOf(engine, catalogue, spec, state).free();
      } catch (error) {
        // A schedule of two groups is no part of one of three, and a few types are no parts at all.
        assert.match(
            error.message, /^(schedule|schedules\[\d\]|curves\.lr)\b/, `${type.name}, ${name}`);
      }
    }
  }
});

test('a link gives the state back', () => {
  const state = withCurve(checkedState({curves: [], steps: 77, log: true}), {
    name: 'a "quoted" näme, 100 %',
    spec: {type: 'torch.StepLR', step_size: 5},
    lr: 1e-5,
  });
  assert.deepEqual(stateOfFragment(fragmentOf(state)), state);
  assert.deepEqual(
      stateOfFragment(encodeURIComponent('{"curves":[]}')), checkedState({curves: []}));
});

test('a link that means nothing names the field', () => {
  const refused = {
    '%': /JSON/,
    'curves': /JSON/,
    '[]': /the link: \[\] is not allowed; a JSON object/,
    '{}': /^curves: null is not allowed/,
    '{"curves":[1]}': /^curves\[0\]: 1 is not allowed/,
    '{"curves":[{"spec":[]}]}': /^curves\[0\].spec/,
    '{"curves":[{"spec":{},"lr":"x"}]}': /^curves\[0\].lr: "x" is not allowed; a number/,
    '{"curves":[],"steps":0}': /^steps: 0 is not allowed; a whole number above 0/,
    '{"curves":[],"steps":1e99}': /^steps/,
    '{"curves":[],"rounding":"toString"}': /^rounding/,
    '{"curves":[],"stand_in":"constructor"}': /^stand_in/,
    '{"curves":[],"metric":{"noise":-1}}': /^metric.noise: -1 is not allowed; a number from 0 to 1/,
    '{"curves":[],"stepz":1}': /^stepz: is no part of a link/,
  };
  for (const [text, message] of Object.entries(refused)) {
    const isEncoded = text === '%';
    assert.throws(() => stateOfFragment(isEncoded ? text : encodeURIComponent(text)), (error) => {
      assert.ok(error instanceof LinkError, text);
      assert.match(error.message, message);
      return true;
    });
  }
});

test('a run in a file is that of the page', () => {
  const spec = {
    type: 'torch.StepLR',
    step_size: '2ep',
    run: {steps_per_epoch: 30, total_steps: 300}
  };
  const state = withCurve(checkedState({curves: []}), {name: 'file', spec, lr: 1});
  assert.equal(state.steps, 300);
  assert.equal(state.steps_per_epoch, 30);
  assert.equal(state.curves[0].spec.run, undefined);
});

test('JSON reads back, short parts on one line', () => {
  for (const {example} of catalogue.types) {
    assert.deepEqual(JSON.parse(jsonText(example)), example);
    assert.deepEqual(JSON.parse(flatText(example)), example);
  }
  assert.equal(jsonText({a: [1, 2], b: null}), '{"a": [1, 2], "b": null}');
});

test('the lowest and highest value of each column', () => {
  const {low, high} = reduced(Float64Array.of(3, 1, 2, 5, 4, NaN), 8, 4);
  assert.deepEqual([...low], [1, 2, 4, NaN]);
  assert.deepEqual([...high], [3, 5, 4, NaN]);
});

test('ticks are round and inside', () => {
  assert.deepEqual(linearTicks(0, 1, 5), [0, 0.2, 0.4, 0.6, 0.8, 1]);
  assert.deepEqual(linearTicks(5, 5, 4), [5]);
  assert.deepEqual(logTicks(1e-6, 1, 3), [1e-6, 1e-4, 0.01, 1]);
  assert.deepEqual(logTicks(0.3, 4, 5), [0.5, 1, 2]);
  assert.equal(shortNumber(0.000012346), '1.235e-5');
  assert.equal(shortNumber(0.1), '0.1');
});

test('groups that differ are counted', () => {
  const part = {type: 'swiftlr.constant'};
  const groups = {type: 'swiftlr.groups', schedules: [part, part, part]};
  assert.equal(catalogue.groupsIn(part), 1);
  assert.equal(catalogue.groupsIn({type: 'swiftlr.warmup', steps: 3, schedule: groups}), 3);
  const types = catalogue.types.filter((type) => catalogue.groupsIn(type.example) > 1);
  assert.deepEqual(types.map(({name}) => name), ['swiftlr.groups', 'ignite.ParamGroupScheduler']);
});

test('names of functions are found in parts', () => {
  const lambda = {type: 'torch.LambdaLR', lr_lambda: 'mine'};
  const spec = {
    type: 'torch.ChainedScheduler',
    schedules: [lambda, {...lambda, lr_lambda: ['a', 'b']}]
  };
  assert.deepEqual(functionNames(spec, catalogue), ['mine', 'a', 'b']);
});

// An Int of Swift has 32 bits here.
test('numbers of any size are read as they are', () => {
  for (const text of ['1e-300', '1.7976931348623157e+308', '5e-324', '123456789012.5e-20']) {
    const schedule = new Schedule(engine, `{"type": "swiftlr.value", "value": ${text}}`);
    assert.equal(schedule.value(1, 0), Number(text), text);
    schedule.free();
  }
});

test('long runs are drawn, explained and checked', () => {
  const schedule =
      new Schedule(engine, '{"type": "torch.CosineAnnealingWarmRestarts", "T_0": 1000}');
  const steps = 2 ** 40;
  const {low, high} = schedule.envelope(0.1, 0, steps - 1, 300);
  assert.ok(low.every((value) => value >= 0 && value < 1e-6));
  assert.ok(high.every((value) => value === 0.1));
  assert.ok(schedule.outline(0.1, 0, steps - 1, 5).next > 0);
  assert.ok(Array.isArray(schedule.check(steps, 0, 0.1)));
  schedule.free();
});

test('a rule that leaves out more points than there are says so', () => {
  const {memory} = engine;
  const rule = '{"rule": "torch_lr_finder.steepest", "skip_start": 9007199254740992}';
  const answer = memory.scoped((take) => {
    const rates = memory.putDoubles(take, [1e-3, 1e-2, 1e-1]);
    const losses = memory.putDoubles(take, [3, 2, 1]);
    return JSON.parse(
        engine.text('swiftlr_suggest', rates, losses, 3, ...memory.putText(take, rule), take(8)));
  });
  assert.equal(answer.lr, null);
  assert.match(answer.reason, /^short/);
});
