// Draws lines on a canvas: panels under each other, one for each hyper-parameter, over one axis of steps.

import {h} from './dom.mjs';
import {count, linearTicks, logTicks, shortNumber} from './numbers.mjs';

const MARGIN = {
  left: 64,
  right: 14,
  top: 20,
  bottom: 30
};
const PANEL_GAP = 26;

/** The scale of values of a panel. */
class ValueScale {
  constructor(traces, isLog) {
    let low = Infinity;
    let high = -Infinity;
    let least = Infinity;  // above 0
    for (const trace of traces) {
      for (const values of [trace.low, trace.high]) {
        for (const value of values) {
          if (!Number.isFinite(value)) continue;
          if (value < low) low = value;
          if (value > high) high = value;
          if (value > 0 && value < least) least = value;
        }
      }
    }
    this.isLog = isLog && least < Infinity;
    if (this.isLog) {
      [low, high] = [Math.max(least, high * 1e-12), high];
      if (low === high) [low, high] = [low / 2, high * 2];
    } else if (!(low <= high)) {
      [low, high] = [0, 1];
    } else if (low === high) {
      const room = Math.abs(low) || 1;
      [low, high] = [low - room / 2, high + room / 2];
    } else if (low >= 0 && low < high / 2) {
      low = 0;
    }
    [this.low, this.high] = [low, high];
  }

  /** From 0 at the bottom to 1 at the top; below 0 for what a logarithm does not have. */
  part(value) {
    if (!this.isLog) return (value - this.low) / (this.high - this.low);
    if (!(value > 0)) return -1;
    return Math.log(value / this.low) / Math.log(this.high / this.low);
  }

  ticks(most) {
    return (this.isLog ? logTicks : linearTicks)(this.low, this.high, most);
  }
}

export class Chart {
  /**
   * @param {HTMLCanvasElement} canvas
   * @param {HTMLCanvasElement} overlay of the same size, for the position
   */
  constructor(canvas, overlay) {
    this.canvas = canvas;
    this.overlay = overlay;
    this.panels = [];
    this.steps = 1;
  }

  /** How many columns of pixels the lines have. */
  get columns() {
    return Math.max(1, Math.round(this.width * this.ratio));
  }

  get width() {
    return this.canvas.clientWidth - MARGIN.left - MARGIN.right;
  }

  get ratio() {
    return Math.min(3, window.devicePixelRatio || 1);
  }

  /**
   * @param {{title: string, traces: Trace[]}[]} panels
   * @param {{steps: number, log: boolean, epoch: ?number, phases: Object[]}} view
   */
  draw(panels, view) {
    this.panels = panels;
    this.view = view;
    this.steps = view.steps;
    const style = getComputedStyle(this.canvas);
    this.colour = (name) => style.getPropertyValue(name);
    const context = this.sized(this.canvas);
    const height = this.canvas.clientHeight;
    const weights = panels.map((panel) => panel.weight ?? 1);
    const total = weights.reduce((sum, one) => sum + one, 0);
    const room = height - MARGIN.top - MARGIN.bottom - PANEL_GAP * (panels.length - 1);
    let top = MARGIN.top;
    panels.forEach((panel, i) => {
      const size = (room * weights[i]) / total;
      panel.box = {left: MARGIN.left, top, width: this.width, height: size};
      panel.scale = new ValueScale(panel.traces, view.log && panel.quantity === 'lr');
      top += size + PANEL_GAP;
      this.drawPanel(context, panel);
    });
    if (panels.length) this.drawSteps(context, panels.at(-1).box);
    this.mark(this.marked);
  }

  sized(canvas) {
    const {ratio} = this;
    const width = Math.round(canvas.clientWidth * ratio);
    const height = Math.round(canvas.clientHeight * ratio);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    const context = canvas.getContext('2d');
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, canvas.clientWidth, canvas.clientHeight);
    context.font = '12px system-ui, sans-serif';
    return context;
  }

  drawPanel(context, panel) {
    const {box, scale} = panel;
    context.lineWidth = 1;
    context.strokeStyle = this.colour('--grid');
    context.fillStyle = this.colour('--muted');
    context.textAlign = 'right';
    context.textBaseline = 'middle';
    for (const tick of scale.ticks(Math.max(2, box.height / 48))) {
      const y = this.y(panel, tick);
      context.beginPath();
      context.moveTo(box.left, y);
      context.lineTo(box.left + box.width, y);
      context.stroke();
      context.fillText(shortNumber(tick), box.left - 8, y);
    }
    context.textAlign = 'left';
    context.fillStyle = this.colour('--text');
    context.fillText(panel.title + (scale.isLog ? ' (log scale)' : ''), box.left, box.top - 11);
    context.save();
    context.beginPath();
    context.rect(box.left, box.top - 2, box.width + 2, box.height + 4);
    context.clip();
    for (const phase of panel.phases ?? []) this.drawPhase(context, panel, phase);
    panel.traces.forEach((trace) => this.drawLine(context, panel, trace));
    context.restore();
  }

  drawPhase(context, panel, phase) {
    const {box} = panel;
    const [left, right] = [this.x(phase.first), this.x(Math.min(phase.last + 1, this.steps - 1))];
    context.fillStyle = this.colour(phase.restart ? '--restart' : '--phase');
    if (phase.isShaded) context.fillRect(left, box.top, right - left, box.height);
    if (phase.restart) context.fillRect(left, box.top, 1, box.height);
    if (right - left < context.measureText(phase.name).width + 8) return;
    context.fillStyle = this.colour('--muted');
    context.textBaseline = 'top';
    context.fillText(phase.name, left + 4, box.top + 2);
    context.textBaseline = 'middle';
  }

  drawLine(context, panel, trace) {
    const {low, high} = trace;
    const isStepwise = low.length === this.steps;  // a column is a step, and not a stretch of them
    const {box} = panel;
    const at = (column) =>
        isStepwise ? this.x(column) : box.left + ((column + 0.5) / low.length) * box.width;
    context.beginPath();
    let isDrawing = false;
    let previous = NaN;
    for (let column = 0; column < low.length; column++) {
      const [first, second] = [this.y(panel, low[column]), this.y(panel, high[column])];
      if (Number.isNaN(first)) {
        isDrawing = false;
        continue;
      }
      const x = at(column);
      // Of the two ends first the one that is nearer to where the line is.
      const isNear = !(Math.abs(second - previous) < Math.abs(first - previous));
      const [from, to] = isNear ? [first, second] : [second, first];
      if (isDrawing) {
        context.lineTo(x, from);
      } else {
        context.moveTo(x, from);
      }
      if (to !== from || (!isDrawing && Number.isNaN(low[column + 1] ?? NaN))) {
        context.lineTo(x, to + (to === from ? 0.5 : 0));
      }
      [isDrawing, previous] = [true, to];
    }
    context.strokeStyle = this.colour(trace.colour);
    context.lineWidth = trace.isSelected ? 2.25 : 1.5;
    context.setLineDash(trace.dash ?? []);
    context.lineJoin = 'round';
    context.stroke();
    context.setLineDash([]);
  }

  drawSteps(context, box) {
    const {epoch} = this.view;
    const last = this.steps - 1;
    const y = box.top + box.height;
    context.strokeStyle = this.colour('--axis');
    context.fillStyle = this.colour('--muted');
    context.textBaseline = 'top';
    context.beginPath();
    context.moveTo(box.left, y + 0.5);
    context.lineTo(box.left + box.width, y + 0.5);
    context.stroke();
    const unit = epoch ?? 1;
    for (const tick of linearTicks(0, last / unit, Math.max(2, this.width / 90))) {
      const x = this.x(tick * unit);
      context.fillRect(x, y, 1, 4);
      const text = count(tick);
      const half = context.measureText(text).width / 2;
      context.textAlign = 'center';
      context.fillText(text, Math.min(x, this.canvas.clientWidth - half - 1), y + 6);
    }
    context.textAlign = 'left';
    context.fillText(epoch ? 'epochs' : 'steps', 4, y + 6);
  }

  x(step) {
    return MARGIN.left + (this.steps > 1 ? step / (this.steps - 1) : 0) * this.width;
  }

  /** The middle of a line's pixel, so that horizontal lines are sharp; NaN where there is no value. */
  y({box, scale}, value) {
    if (!Number.isFinite(value)) return NaN;
    return box.top + (1 - Math.min(2, Math.max(-1, scale.part(value)))) * box.height;
  }

  /** The step under a place of the canvas. */
  stepAt(x) {
    const part = (x - MARGIN.left) / Math.max(1, this.width);
    return Math.round(Math.min(1, Math.max(0, part)) * (this.steps - 1));
  }

  /** Marks a step with a line, or none. */
  mark(step) {
    this.marked = step;
    const context = this.sized(this.overlay);
    if (step === null || step === undefined || step > this.steps - 1) return;
    context.fillStyle = this.colour('--axis');
    const bottom = this.canvas.clientHeight - MARGIN.bottom;
    context.fillRect(this.x(step), MARGIN.top, 1, bottom - MARGIN.top);
  }
}

/** A swatch of a line's colour for a list. */
export function swatch(colour) {
  return h('span', {class: 'swatch', style: `background: var(${colour})`, 'aria-hidden': 'true'});
}
