// Made by scripts/make_rust.py from the declarations in Sources/SwiftLREngine.

//! A constructor for each type of schedule, with the names of its framework.
//!
//! `new` takes the parameters without a default; each other parameter is a method.
#![allow(non_camel_case_types, non_snake_case)]
#![allow(clippy::new_without_default, clippy::should_implement_trait, clippy::too_many_arguments)]

pub mod axolotl;
pub mod big_vision;
pub mod budget;
pub mod burn;
pub mod caffe;
pub mod composer;
pub mod darknet;
pub mod deepspeed;
pub mod detectron2;
pub mod diffusers;
pub mod dl4j;
pub mod epfml;
pub mod fairseq;
pub mod fastai;
pub mod flux;
pub mod fvcore;
pub mod gpt_neox;
pub mod icefall;
pub mod ignite;
pub mod katsura;
pub mod keras;
pub mod knee;
pub mod kozistr;
pub mod libtorch;
pub mod llamacpp;
pub mod llmc;
pub mod llmfoundry;
pub mod megatron;
pub mod mlx;
pub mod mlx_swift;
pub mod mmengine;
pub mod noam;
pub mod olmo_core;
pub mod optax;
pub mod power;
pub mod pytorch_warmup;
pub mod rex;
pub mod swiftlr;
pub mod timm;
pub mod torch;
pub mod torchtitan;
pub mod transformers;
