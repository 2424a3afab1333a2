//! Evaluating and stepping take no memory of the heap.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use swiftlr::{types, Form, Scheduler};

struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: It is the system's allocator, which counts.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.with(|count| count.set(count.get() + 1));
        // SAFETY: The caller keeps the contract.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: The caller keeps the contract.
        unsafe { System.dealloc(memory, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn allocations(call: impl FnOnce()) -> usize {
    let before = ALLOCATIONS.with(Cell::get);
    call();
    ALLOCATIONS.with(Cell::get) - before
}

#[test]
fn none() {
    let schedule = types::torch::OneCycleLR::new(0.1).total_steps(1000).build().unwrap();
    let mut scheduler = Scheduler::new(&schedule, Form::Chain, &[0.1, 0.2]).unwrap();
    let (mut values, mut momenta) = ([0.0; 100], [0.0; 2]);
    let made = allocations(|| {
        for _ in 0..100 {
            scheduler.step().unwrap();
            scheduler.read_last_values("momentum", &mut momenta).unwrap();
        }
        scheduler.step_to(500.0).unwrap();
        scheduler.set_rates(&[0.1, 0.1]).unwrap();
        schedule.value(0.1, 7.5).unwrap();
        schedule.fill(0.1, 0.0, 1.0, &mut values).unwrap();
    });
    assert_eq!(made, 0);
    assert!(allocations(|| drop(Box::new(7))) > 0);
}
