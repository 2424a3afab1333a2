//! The values of torch, of the peers, and of schedules of every type, bit for bit, and the calls that failed.
//! Each case is followed without a break, and again from a checkpoint at every third line.

use std::path::Path;
use std::{env, fs};

use swiftlr::{Error, Form, Functions, Schedule, Scheduler, Status};

#[test]
fn torch() {
    follow_file(&golden("torch.txt"));
}

#[test]
fn every_type() {
    follow_file(&golden("specs.txt"));
}

/// `check_golden.py --text` has written it, because `peers.json` is JSON.
#[test]
#[ignore = "SWIFTLR_PEERS has to name the file that scripts/check_golden.py --text prints"]
fn peers() {
    follow_file(&read(Path::new(&env::var("SWIFTLR_PEERS").expect("SWIFTLR_PEERS"))));
}

fn golden(name: &str) -> String {
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../Tests/golden").join(name))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Those that specs name. `scripts/golden_torch.py` has the same ones.
fn functions() -> Functions {
    Functions::new()
        .with("inverse", |epoch| 1.0 / (1.0 + epoch.abs() / 4.0))
        .with("falling", |epoch| 1.0 - epoch / 40.0)
        .with("rising", |epoch| (epoch * epoch + 1.0) / (epoch * epoch + 3.0))
}

// ---- The files, whose heads say what their lines mean --------------------------------------------------

#[derive(Default)]
struct Case<'a> {
    name: &'a str,
    form: &'a str,
    spec: &'a str,
    rates: Vec<f64>,
    lines: Vec<Line<'a>>,
}

struct Line<'a> {
    number: usize,
    verb: &'a str,
    arguments: Vec<f64>,
    rates: Vec<f64>,
    momenta: Vec<f64>,
    exception: Option<&'a str>,
}

impl<'a> Line<'a> {
    fn new(number: usize, verb: &'a str, rest: &'a str) -> Self {
        let (before, after) = rest.split_once(':').unwrap_or((rest, ""));
        if verb == "fails" {
            let (verb, argument) = before.trim().split_once(' ').unwrap_or((before.trim(), ""));
            let (arguments, exception) = (numbers(argument), Some(after.trim()));
            return Self { number, verb, arguments, rates: vec![], momenta: vec![], exception };
        }
        let (rates, momenta) = after.split_once('|').unwrap_or((after, ""));
        Self {
            number,
            verb,
            arguments: numbers(before),
            rates: numbers(rates),
            momenta: numbers(momenta),
            exception: None,
        }
    }

    fn results(&self) -> usize {
        if self.exception.is_some() {
            1
        } else {
            self.rates.len() + self.momenta.len()
        }
    }
}

fn numbers(text: &str) -> Vec<f64> {
    text.split_whitespace().map(number).collect()
}

/// Rust reads decimals, and not the hexadecimal floats of C99.
fn number(text: &str) -> f64 {
    let (sign, digits) = text.strip_prefix('-').map_or((1.0, text), |digits| (-1.0, digits));
    let Some(hexadecimal) = digits.strip_prefix("0x") else {
        return text.parse().unwrap_or_else(|_| panic!("{text} is no number"));
    };
    let (mantissa, exponent) = hexadecimal.split_once('p').expect("an exponent");
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let bits = u64::from_str_radix(&format!("{whole}{fraction}"), 16).expect("a mantissa");
    let exponent = exponent.parse::<i32>().expect("an exponent") - 4 * fraction.len() as i32;
    // Both factors and the product are doubles, so nothing is rounded.
    sign * bits as f64 * power_of_two(exponent)
}

fn power_of_two(exponent: i32) -> f64 {
    if exponent >= -1022 {
        f64::from_bits(((exponent + 1023) as u64) << 52)
    } else {
        f64::from_bits(1 << (exponent + 1074))
    }
}

#[test]
fn hexadecimal_numbers() {
    for (text, expected) in [
        ("0x1.999999999999ap-4", 0.1),
        ("-0x1.8p+1", -3.0),
        ("0x0p+0", 0.0),
        ("0x0.0000000000001p-1022", f64::from_bits(1)),
        ("0x1.fffffffffffffp+1023", f64::MAX),
        ("inf", f64::INFINITY),
        ("-inf", f64::NEG_INFINITY),
        ("1e-07", 1e-7),
    ] {
        assert_eq!(number(text).to_bits(), expected.to_bits(), "{text}");
    }
    assert!(number("nan").is_nan());
}

fn follow_file(text: &str) {
    let mut cases: Vec<Case> = Vec::new();
    let (mut promised_cases, mut promised_results) = (0, 0);
    for (i, line) in text.lines().enumerate() {
        let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
        match (verb, cases.last_mut()) {
            ("#", _) => match rest.split_whitespace().collect::<Vec<_>>()[..] {
                ["cases", count] => promised_cases = count.parse().unwrap(),
                ["results", count] => promised_results = count.parse().unwrap(),
                _ => {}
            },
            ("case", _) => cases.push(Case { name: rest, ..Case::default() }),
            ("form", Some(case)) => case.form = rest,
            ("spec", Some(case)) => case.spec = rest,
            ("lrs", Some(case)) => case.rates = numbers(rest),
            ("end", Some(_)) => {}
            (_, Some(case)) => case.lines.push(Line::new(i + 1, verb, rest)),
            (_, None) => panic!("line {}: no case", i + 1),
        }
    }
    assert!(!cases.is_empty());
    for case in &cases {
        for is_interrupted in [false, true] {
            Follower::new(case).follow(is_interrupted);
        }
    }
    let results: usize = cases.iter().flat_map(|case| &case.lines).map(Line::results).sum();
    assert_eq!((cases.len(), results), (promised_cases, promised_results));
}

// ---- A case, and the scheduler that follows it ---------------------------------------------------------

struct Follower<'a> {
    case: &'a Case<'a>,
    schedule: Schedule,
    scheduler: Scheduler,
}

impl<'a> Follower<'a> {
    fn new(case: &'a Case<'a>) -> Self {
        let form = match case.form {
            "closed" => Form::Closed,
            "chain" => Form::Chain,
            "chain32" => Form::ChainFloat32,
            other => panic!("{}: form {other}", case.name),
        };
        let schedule = Schedule::from_json_with(case.spec, &functions())
            .unwrap_or_else(|error| panic!("{}: {error}", case.name));
        let scheduler = Scheduler::new(&schedule, form, &case.rates)
            .unwrap_or_else(|error| panic!("{}: {error}", case.name));
        Self { case, schedule, scheduler }
    }

    fn follow(&mut self, is_interrupted: bool) {
        for (i, line) in self.case.lines.iter().enumerate() {
            if is_interrupted && i % 3 == 2 {
                let rates = self.scheduler.rates().to_vec();
                let checkpoint = self.scheduler.checkpoint();
                self.scheduler = Scheduler::restore_with(&checkpoint, &functions()).unwrap();
                self.scheduler.set_rates(&rates).unwrap();
            }
            match line.exception {
                Some(exception) => self.fail(line, exception),
                None => self.advance(line),
            }
        }
    }

    fn advance(&mut self, line: &Line) {
        let place = format!("{}, line {}", self.case.name, line.number);
        match line.verb {
            "set" => self.scheduler.set_rates(&line.arguments).unwrap(),
            "epoch" => assert_eq!(self.scheduler.last_epoch(), line.arguments[0], "{place}"),
            "count" => {
                assert_eq!(self.scheduler.step_count() as f64, line.arguments[0], "{place}")
            }
            "value" => {
                let values = self.values(line.arguments[0]).unwrap();
                assert_same(&values, &line.rates, &place);
            }
            _ => {
                self.operate(line).unwrap_or_else(|error| panic!("{place}: {error}"));
                let rates = self.scheduler.rates();
                assert_same(&self.scheduler.last_lr(), rates, &place);
                if !line.rates.is_empty() {
                    assert_same(rates, &line.rates, &place);
                }
                if !line.momenta.is_empty() {
                    let momenta = self.scheduler.last_values("momentum").unwrap();
                    assert_same(&momenta, &line.momenta, &place);
                }
            }
        }
    }

    fn operate(&mut self, line: &Line) -> Result<(), Error> {
        match line.verb {
            "start" => return Ok(()),
            "step" => self.scheduler.step(),
            "to" => self.scheduler.step_to(line.arguments[0]),
            "metric" => self.scheduler.step_metric(line.arguments[0]),
            "value" => return self.values(line.arguments[0]).map(drop),
            other => panic!("line {}: {other} is unknown", line.number),
        }
        .map(drop)
    }

    fn values(&self, position: f64) -> Result<Vec<f64>, Error> {
        self.case.rates.iter().map(|&base| self.schedule.value(base, position)).collect()
    }

    /// A call that has to fail, and to change nothing.
    fn fail(&mut self, line: &Line, exception: &str) {
        let place = format!("{}, line {}", self.case.name, line.number);
        let before = (self.scheduler.checkpoint(), self.scheduler.rates().to_vec());
        let status = self.operate(line).expect_err(&place).status();
        let allowed: &[Status] = match exception {
            "ZeroDivisionError" => &[Status::Division],
            "OverflowError" => &[Status::Overflow],
            "ValueError" => &[Status::Argument, Status::Domain],
            "TypeError" | "NotImplementedError" => &[Status::Form],
            other => panic!("{place}: {other} is unknown"),
        };
        assert!(allowed.contains(&status), "{place}: {status:?} is not {exception}");
        assert_eq!(self.scheduler.checkpoint(), before.0, "{place}");
        assert_same(self.scheduler.rates(), &before.1, &place);
    }
}

#[track_caller]
fn assert_same(values: &[f64], expected: &[f64], place: &str) {
    let bits = |values: &[f64]| -> Vec<u64> {
        values
            .iter()
            .map(|value| if value.is_nan() { f64::NAN } else { *value }.to_bits())
            .collect()
    };
    assert_eq!(bits(values), bits(expected), "{place}: {values:?} is not {expected:?}");
}
