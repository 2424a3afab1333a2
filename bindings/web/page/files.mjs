// Schedules that come from outside: files and texts that are dropped onto the page, opened or pasted.

import {byId} from './dom.mjs';

const MOST_BYTES = 2 ** 20;

/** The spec in a text: itself, or the one in a checkpoint. */
function specOf(engine, text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    engine.resolve(text, '{}');  // says line and column
    throw new SyntaxError('no JSON');
  }
  const isObject = (one) => one !== null && typeof one === 'object' && !Array.isArray(one);
  if (!isObject(value)) throw new SyntaxError('a schedule file holds a JSON object');
  if (value.format === 'swiftlr.checkpoint' && isObject(value.spec)) return value.spec;
  return value;
}

export class Files {
  constructor(app) {
    this.app = app;
    const stop = (event) => event.preventDefault();
    addEventListener('dragover', (event) => {
      stop(event);
      document.body.classList.add('dragging');
    });
    addEventListener('dragleave', (event) => {
      if (!event.relatedTarget) document.body.classList.remove('dragging');
    });
    addEventListener('drop', (event) => {
      stop(event);
      document.body.classList.remove('dragging');
      this.take(event.dataTransfer);
    });
    addEventListener('paste', (event) => {
      if (event.target.closest?.('input, textarea')) return;
      this.take(event.clipboardData);
    });
    byId('open').addEventListener('click', () => byId('file').click());
    byId('file').addEventListener('change', (event) => {
      this.takeFiles([...event.target.files]);
      event.target.value = '';
    });
  }

  take(transfer) {
    const files = [...transfer.files];
    if (files.length) {
      this.takeFiles(files);
    } else {
      this.takeText(transfer.getData('text/plain'), 'pasted');
    }
  }

  async takeFiles(files) {
    for (const file of files) {
      const name = file.name.replace(/\.json$/, '');
      if (file.size > MOST_BYTES) {
        this.refuse(
            file.name, `${file.size} bytes are too many for a schedule file; at most 1 MiB`);
      } else {
        this.takeText(await file.text(), name);
      }
    }
  }

  takeText(text, name) {
    const {app} = this;
    try {
      const spec = specOf(app.engine, text);
      app.add(spec, name === 'pasted' ? undefined : name);
      app.say(`${name}: taken over as a curve.`);
    } catch (error) {
      const isYAML = /^\s*(---|type\s*:)/.test(text);
      const hint = isYAML ? ' This looks like YAML: `swiftlr explore FILE` opens it.' : '';
      this.refuse(name, error.message + hint);
    }
  }

  refuse(name, why) {
    this.app.say(`${name}: ${why}`, true);
  }
}
