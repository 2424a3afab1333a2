// The start: the engine out of the page, the state out of the link.

import {Engine} from '../engine/engine.mjs';

import {App} from './app.mjs';
import {Catalogue} from './catalogue.mjs';
import {byId} from './dom.mjs';
import {Files} from './files.mjs';
import {checkedState, stateOfFragment} from './state.mjs';

const FIRST = {
  curves: [
    {
      name: 'cosine with warm-up',
      spec: {type: 'transformers.cosine', num_warmup_steps: 100, num_training_steps: 1000},
    },
    {
      name: 'warmup-stable-decay',
      spec: {
        type: 'transformers.warmup_stable_decay',
        num_warmup_steps: 100,
        num_stable_steps: 700,
        num_decay_steps: 200,
      },
    },
  ],
  steps: 1000,
};

/** The engine, which the page holds compressed. */
async function engineOfPage() {
  const text = atob(byId('engine').textContent);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return Engine.load(await new Response(stream).arrayBuffer());
}

function stateOfLink(app) {
  const fragment = location.hash.slice(1);
  return fragment ? stateOfFragment(fragment) : checkedState(FIRST);
}

async function start() {
  const engine = await engineOfPage();
  const app = new App(engine, new Catalogue(engine.types()), checkedState({curves: []}));
  new Files(app);
  byId('form').addEventListener('submit', (event) => event.preventDefault());
  byId('skip').addEventListener('click', (event) => {
    event.preventDefault();
    byId('overlay').focus();
  });
  const follow = () => {
    if (isStarted && ['', app.link].includes(location.hash.slice(1))) return;
    try {
      app.show(stateOfLink(app));
    } catch (error) {
      app.say(`This link cannot be shown: ${error.message}`, true);
      if (!app.state.curves.length) app.show(checkedState(FIRST));
    }
    app.link = location.hash.slice(1);
  };
  let isStarted = false;
  follow();
  isStarted = true;
  addEventListener('hashchange', follow);
  byId('version').textContent = engine.version;
  document.body.classList.remove('starting');
  globalThis.explore = app;  // for the console, and for tests
}

start().catch((error) => {
  byId('message').textContent = `The page cannot start here: ${error.message}`;
  byId('message').hidden = false;
});
