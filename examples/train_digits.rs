//! Trains a perceptron on the digits: nothing but swiftlr and Rust's standard library.
//!
//!     train_digits SPEC DIGITS CHECKPOINT STEPS
//!
//! `train_digits.c` says what the arguments are, and reads and writes the same checkpoints.

use std::error::Error;
use std::io::ErrorKind;
use std::{env, fs, process};

use swiftlr::{Form, Schedule, Scheduler};

const PIXELS: usize = 64;
const HIDDEN: usize = 128;
const CLASSES: usize = 10;
const BATCH: usize = 64;
const CHECKPOINT_EVERY: usize = 30;
const BASE_RATE: f64 = 0.3;
const MOMENTUM: f32 = 0.9;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

// ---- The digits ------------------------------------------------------------------------------------

struct Digits {
    training: usize,
    images: Vec<[f32; PIXELS]>, // training ones first
    labels: Vec<usize>,
}

impl Digits {
    fn read(path: &str) -> Result<Self> {
        let text = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
        let mut words = text.split_whitespace();
        let mut next = || words.next().ok_or(format!("{path}: ends too early"));
        let (training, validation): (usize, usize) = (next()?.parse()?, next()?.parse()?);
        if training == 0 || validation == 0 {
            return Err(format!("{path}: does not start with two counts").into());
        }
        let mut digits = Self {
            training,
            images: Vec::new(),
            labels: Vec::new(),
        };
        for _ in 0..training + validation {
            let mut image = [0.0; PIXELS];
            for pixel in &mut image {
                *pixel = next()?.parse::<f32>()? / 16.0;
            }
            let label = next()?.parse()?;
            if label >= CLASSES {
                return Err(format!("{path}: has no label").into());
            }
            digits.images.push(image);
            digits.labels.push(label);
        }
        Ok(digits)
    }
}

// ---- The network -----------------------------------------------------------------------------------

/// A unit's values for each image of a batch.
type Row = [f32; BATCH];

/// Where a layer's weights lie among the parameters, in torch's order; its biases follow.
struct Layer {
    inputs: usize,
    outputs: usize,
    weights: usize,
}

impl Layer {
    const fn after(previous: Option<&Layer>, inputs: usize, outputs: usize) -> Self {
        let weights = match previous {
            Some(layer) => layer.end(),
            None => 0,
        };
        Self {
            inputs,
            outputs,
            weights,
        }
    }

    const fn biases(&self) -> usize {
        self.weights + self.inputs * self.outputs
    }

    const fn end(&self) -> usize {
        self.biases() + self.outputs
    }

    fn forward(&self, parameters: &[f32], x: &[Row], y: &mut [Row]) {
        for (o, sums) in y.iter_mut().enumerate() {
            *sums = [parameters[self.biases() + o]; BATCH];
            for (i, values) in x.iter().enumerate() {
                let weight = parameters[self.weights + o * self.inputs + i];
                for b in 0..BATCH {
                    sums[b] += weight * values[b];
                }
            }
        }
    }

    /// From the gradient by y to those by the parameters and by x.
    fn backward(
        &self,
        parameters: &[f32],
        x: &[Row],
        by_y: &[Row],
        by_parameters: &mut [f32],
        by_x: &mut [Row],
    ) {
        by_x.fill([0.0; BATCH]);
        for (o, by_sums) in by_y.iter().enumerate() {
            by_parameters[self.biases() + o] = by_sums.iter().sum();
            for (i, values) in x.iter().enumerate() {
                let place = self.weights + o * self.inputs + i;
                by_parameters[place] = by_sums.iter().zip(values).map(|(by, x)| by * x).sum();
                for b in 0..BATCH {
                    by_x[i][b] += parameters[place] * by_sums[b];
                }
            }
        }
    }
}

const FIRST: Layer = Layer::after(None, PIXELS, HIDDEN);
const SECOND: Layer = Layer::after(Some(&FIRST), HIDDEN, HIDDEN);
const THIRD: Layer = Layer::after(Some(&SECOND), HIDDEN, CLASSES);
const LAYERS: [Layer; 3] = [FIRST, SECOND, THIRD];
const PARAMETERS: usize = THIRD.end();

/// Two hidden layers, and what a step needs.
struct Network {
    parameters: Vec<f32>,
    velocity: Vec<f32>,
    gradient: Vec<f32>,
    /// The input, two hidden layers, the scores; and the gradients by them.
    values: [Vec<Row>; 4],
    by_values: [Vec<Row>; 4],
}

impl Network {
    /// Evenly spread in ±1 / sqrt(inputs), as torch does it; the same at every start.
    fn new() -> Self {
        let mut parameters = Vec::with_capacity(PARAMETERS);
        let mut random = 1_u32;
        for layer in &LAYERS {
            for _ in layer.weights..layer.end() {
                random = random.wrapping_mul(1664525).wrapping_add(1013904223);
                let spread = (random >> 8) as f32 / 8388608.0 - 1.0;
                parameters.push(spread / (layer.inputs as f32).sqrt());
            }
        }
        let rows = || [PIXELS, HIDDEN, HIDDEN, CLASSES].map(|units| vec![[0.0; BATCH]; units]);
        let zeros = vec![0.0; PARAMETERS];
        Self {
            parameters,
            velocity: zeros.clone(),
            gradient: zeros,
            values: rows(),
            by_values: rows(),
        }
    }

    /// Scores for a batch of images.
    fn classify<'a>(&mut self, images: impl Iterator<Item = &'a [f32; PIXELS]>) {
        for (b, image) in images.take(BATCH).enumerate() {
            for (row, pixel) in self.values[0].iter_mut().zip(image) {
                row[b] = *pixel;
            }
        }
        for (l, layer) in LAYERS.iter().enumerate() {
            let (x, y) = self.values.split_at_mut(l + 1);
            layer.forward(&self.parameters, &x[l], &mut y[0]);
            if l + 1 < LAYERS.len() {
                for value in y[0].iter_mut().flatten() {
                    *value = if *value > 0.0 { *value } else { 0.0 };
                }
            }
        }
    }

    /// The mean cross entropy of the batch, with its gradient by the scores.
    fn cross_entropy(&mut self, labels: &[usize; BATCH]) -> f32 {
        let (scores, by_scores) = (&self.values[3], &mut self.by_values[3]);
        let mut loss = 0.0;
        for (b, &label) in labels.iter().enumerate() {
            let most = scores
                .iter()
                .map(|row| row[b])
                .fold(f32::NEG_INFINITY, f32::max);
            let sum: f32 = scores.iter().map(|row| (row[b] - most).exp()).sum();
            loss += sum.ln() + most - scores[label][b];
            for (c, row) in by_scores.iter_mut().enumerate() {
                let target = if c == label { 1.0 } else { 0.0 };
                row[b] = ((scores[c][b] - most).exp() / sum - target) / BATCH as f32;
            }
        }
        loss / BATCH as f32
    }

    fn train_batch(&mut self, digits: &Digits, step: usize, rate: f64) -> f32 {
        let count = digits.training;
        let first = step % count * BATCH % count;
        let batch: [usize; BATCH] = std::array::from_fn(|b| (first + b) % count);
        self.classify(batch.iter().map(|&image| &digits.images[image]));
        let loss = self.cross_entropy(&batch.map(|image| digits.labels[image]));
        for (l, layer) in LAYERS.iter().enumerate().rev() {
            let (by_x, by_y) = self.by_values.split_at_mut(l + 1);
            let (by_x, by_y, x) = (&mut by_x[l], &by_y[0], &self.values[l]);
            layer.backward(&self.parameters, x, by_y, &mut self.gradient, by_x);
            if l > 0 {
                for (by, value) in by_x.iter_mut().flatten().zip(x.iter().flatten()) {
                    *by = if *value > 0.0 { *by } else { 0.0 };
                }
            }
        }
        let places = self
            .parameters
            .iter_mut()
            .zip(&mut self.velocity)
            .zip(&self.gradient);
        for ((parameter, velocity), gradient) in places {
            *velocity = MOMENTUM * *velocity + gradient;
            *parameter -= rate as f32 * *velocity;
        }
        loss
    }

    fn accuracy(&mut self, digits: &Digits) -> f64 {
        let images = &digits.images[digits.training..];
        let labels = &digits.labels[digits.training..];
        let mut right = 0;
        for first in (0..images.len()).step_by(BATCH) {
            self.classify(images[first..].iter());
            for (b, &label) in labels[first..].iter().take(BATCH).enumerate() {
                let scores = self.values[3].iter().map(|row| row[b]).enumerate();
                let best = scores.fold((0, f32::NEG_INFINITY), |best, one| {
                    if one.1 > best.1 {
                        one
                    } else {
                        best
                    }
                });
                right += usize::from(best.0 == label);
            }
        }
        right as f64 / images.len() as f64
    }
}

// ---- Checkpoints -----------------------------------------------------------------------------------

fn start(path: &str) -> Result<(Network, Scheduler)> {
    let spec = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let schedule = Schedule::from_json(&spec)?;
    Ok((
        Network::new(),
        Scheduler::new(&schedule, Form::Closed, &[BASE_RATE])?,
    ))
}

fn resume(path: &str, content: &[u8]) -> Result<(Network, Scheduler)> {
    let end = content.iter().position(|&byte| byte == b'\n');
    let end = end.ok_or(format!("{path}: is no checkpoint"))?;
    let scheduler = Scheduler::restore(std::str::from_utf8(&content[..end])?)?;
    let floats = &content[end + 1..];
    if floats.len() != 2 * PARAMETERS * size_of::<f32>() {
        return Err(format!("{path}: is a checkpoint of another network").into());
    }
    let mut floats = floats
        .chunks_exact(4)
        .map(|four| f32::from_ne_bytes(four.try_into().unwrap()));
    let mut network = Network::new();
    network.parameters = floats.by_ref().take(PARAMETERS).collect();
    network.velocity = floats.collect();
    Ok((network, scheduler))
}

/// Under another name first: whoever is killed here leaves the old checkpoint or the new one.
fn save(path: &str, network: &Network, scheduler: &Scheduler) -> Result<()> {
    let mut content = scheduler.checkpoint().into_bytes();
    content.push(b'\n');
    for float in network.parameters.iter().chain(&network.velocity) {
        content.extend(float.to_ne_bytes());
    }
    let unfinished = format!("{path}.unfinished");
    fs::write(&unfinished, content).map_err(|error| format!("{unfinished}: {error}"))?;
    Ok(fs::rename(&unfinished, path).map_err(|error| format!("{path}: {error}"))?)
}

/// As C's `%a` writes it, for rates that are 0 or normal.
fn hexadecimal(rate: f64) -> String {
    if rate == 0.0 {
        return "0x0p+0".to_string();
    }
    let bits = rate.to_bits();
    let sign = if rate < 0.0 { "-" } else { "" };
    let exponent = (bits >> 52 & 0x7ff) as i64 - 1023;
    let digits = format!("1.{:013x}", bits & ((1 << 52) - 1));
    format!(
        "{sign}0x{}p{exponent:+}",
        digits.trim_end_matches('0').trim_end_matches('.')
    )
}

fn run(arguments: &[String]) -> Result<()> {
    let [_, spec, digits, path, steps] = arguments else {
        return Err("usage: train_digits SPEC DIGITS CHECKPOINT STEPS".into());
    };
    let (digits, steps) = (Digits::read(digits)?, steps.parse()?);
    let (mut network, mut scheduler) = match fs::read(path) {
        Ok(content) => resume(path, &content)?,
        Err(error) if error.kind() == ErrorKind::NotFound => start(spec)?,
        Err(error) => return Err(format!("{path}: {error}").into()),
    };
    for step in scheduler.last_epoch() as usize..steps {
        let rate = scheduler.rate();
        let loss = network.train_batch(&digits, step, rate);
        scheduler.step()?;
        if (step + 1) % CHECKPOINT_EVERY == 0 || step + 1 == steps {
            save(path, &network, &scheduler)?;
        }
        println!("{step} {} {loss:.6}", hexadecimal(rate));
    }
    eprintln!(
        "Rust: {:.1} % of the validation digits",
        100.0 * network.accuracy(&digits)
    );
    Ok(())
}

fn main() {
    if let Err(error) = run(&env::args().collect::<Vec<_>>()) {
        eprintln!("train_digits: {error}");
        process::exit(1);
    }
}
