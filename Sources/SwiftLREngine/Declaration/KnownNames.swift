extension KnownName {
  /// Names that people have in their configurations, a line for each: the names, where they are found, what they are here.
  ///
  /// The bare names of the types, such as `StepLR`, follow from the catalogue and do not stand here. In the last column a
  /// type has its whole name, and a section of `docs/coming-from.md` stands in brackets. `docs/schedules/names.md` is made
  /// from it.
  static let table = """
    1-sqrt | `decay_type`, `cooldown_type` | transformers.warmup_stable_decay, timm.WSDLRScheduler; the shape alone: swiftlr.curve or swiftlr.cooldown
    accumulate_grad_batches, gradient_accumulation_steps | Lightning, transformers | count updates, not batches: [Lightning]
    anneal_strategy | PyTorch, MMEngine | torch.OneCycleLR, torch.SWALR, mmengine.OneCycleLR
    AnnealingLR | older Megatron-LM and its forks | megatron.OptimizerParamScheduler
    begin, end | MMEngine | parameters of every `mmengine` type: [MMEngine]
    burn_in | Darknet | darknet.policy, darknet.steps
    by_epoch | MMEngine | lengths such as `"12ep"`: [MMEngine]
    Chebyshev, get_chebyshev_schedule | pytorch_optimizer | kozistr.get_chebyshev_schedule
    compound | Scenic | scenic.compound_lr_scheduler
    constant | transformers, diffusers, kohya | transformers.constant, diffusers.constant; plain: swiftlr.constant
    constant * linear_warmup * rsqrt_decay | T5X, Flax examples | t5x.create_learning_rate_scheduler
    constant*linear_warmup*rsqrt_decay*rsqrt_hidden_size | tensor2tensor | tensor2tensor.learning_rate_schedule
    constant_fn | Stable-Baselines3 | stable_baselines3.ConstantSchedule
    constant_with_warmup | Composer, llm-foundry | composer.ConstantWithWarmupScheduler
    convert_to_iter_based | MMEngine | what a length such as `"12ep"` does: [MMEngine]
    cooldown | WSD, open_clip | to fall from where a run is: swiftlr.cooldown
    cooldown_epochs | timm | nothing: the curve keeps its last value
    cooldown_frac | modded-nanogpt | modded_nanogpt.get_lr
    cosine | llm.c, nanoGPT | llmc.cosine; nanoGPT: [nanoGPT]
    cosine | Megatron-LM, GPT-NeoX, nanotron `lr_decay_style` | megatron.OptimizerParamScheduler
    cosine | timm `--sched` | timm.CosineLRScheduler, held for an epoch: [timm]
    cosine_constant_lr_ratio | axolotl | axolotl.cosine_constant
    cosine_decay | PaddlePaddle | paddle.CosineAnnealingDecay
    cosine_decay_learning_rate, learning_rate_base | TensorFlow Object Detection | object_detection.cosine_decay_with_warmup
    cosine_min_lr_ratio | axolotl | axolotl.get_cosine_schedule_with_min_lr
    cosine_with_hard_restarts_with_warmup, cosine_with_hard_restarts | transformers | transformers.cosine_with_restarts
    cosine_with_warmup | Composer, llm-foundry | composer.CosineAnnealingWithWarmupScheduler
    cosine_with_warmup | OLMo | olmo_core.CosWithWarmup
    cosine_with_warmup | transformers | transformers.cosine
    cycle_decay, cycle_limit, cycle_mul | timm | timm.CosineLRScheduler
    decay_rate, decay_epochs | timm | timm.StepLRScheduler: [timm]
    decay_ratio | torchtitan | torchtitan.lr_scheduler: [torchtitan]
    div_factor, pct_start, final_div_factor | PyTorch, fastai, optax | torch.OneCycleLR, fastai.fit_one_cycle, optax.cosine_onecycle_schedule
    duration, 0.1dur, 10ep, 500ba | Composer, llm-foundry | the same texts are lengths here: [schedule files]
    eta_min, T_max | PyTorch | torch.CosineAnnealingLR
    eta_min_ratio | MMEngine | mmengine.CosineAnnealingLR, mmengine.CosineRestartLR
    exponential | Megatron-LM `lr_wsd_decay_style` | megatron.OptimizerParamScheduler
    exponential_decay_learning_rate | TensorFlow Object Detection | object_detection.exponential_decay_with_burnin
    fit_one_cycle | fastai | fastai.fit_one_cycle: [fastai]
    fixed | Caffe `lr_policy` | caffe.lr_policy
    fixed, force_anneal | fairseq | fairseq.fixed
    FlatCosineAnnealing | MMCV | swiftlr.hold of a swiftlr.curve, or fastai.fit_flat_cos
    get_constant_schedule | transformers | transformers.constant
    get_constant_schedule_with_warmup | transformers | transformers.constant_with_warmup
    get_cosine_schedule_with_warmup | transformers | transformers.cosine
    get_cosine_with_hard_restarts_schedule_with_warmup | transformers | transformers.cosine_with_restarts
    get_inverse_sqrt_schedule | transformers | transformers.inverse_sqrt
    get_linear_schedule_with_warmup | transformers | transformers.linear
    get_polynomial_decay_schedule_with_warmup | transformers | transformers.polynomial
    get_scheduler | transformers, diffusers | the type that has its `name`: [transformers]
    GradualWarmupScheduler | pytorch-gradual-warmup-lr | swiftlr.warmup of the scheduler that comes after it
    greedy, GreedyLR | transformers | transformers.greedy
    hold_ratio | NeMo `sched` | nemo.WarmupHoldPolicy, nemo.PolynomialHoldDecayAnnealing: [NeMo]
    interval: epoch, interval: step | Lightning | swiftlr.staircase, or nothing: [Lightning]
    inv | Caffe `lr_policy` | caffe.lr_policy
    inv_sqrt, inv | Levanter `lr_schedule` | levanter.lr_scheduler
    inverse-square-root | Megatron-LM `lr_decay_style` | megatron.OptimizerParamScheduler
    InverseSquareRootWithWarmup, inv_sqrt_with_warmup | llm-foundry | llmfoundry.InverseSquareRootWithWarmupScheduler
    jagged_restart_steps, jagged_restart_warmup_steps, jagged_restart_anneal_steps | axolotl, ReLoRA | axolotl.JaggedLRRestartScheduler
    k_decay | timm | timm.CosineLRScheduler, timm.PolyLRScheduler
    knee | Wide-minima scheduler | knee.lr
    layer_decay, layer-wise decay | timm, BEiT, MAE, ELECTRA | swiftlr.layer_decay
    learning_rate_final_fraction, warmup_steps_fraction, lr_schedule_type | MaxText | maxtext.create_learning_rate_schedule
    LearningRateScheduler | Keras | a function of your own: torch.LambdaLR
    lin_2.5e-4, SimpleLinearSchedule, linear schedule | Stable-Baselines3, RL Zoo | rl_zoo3.linear_schedule: [Reinforcement learning]
    linear | Megatron-LM `lr_decay_style` | megatron.OptimizerParamScheduler
    linear_decay_with_warmup | Composer, llm-foundry | composer.LinearWithWarmupScheduler
    linear_lr_warmup | PaddlePaddle | paddle.LinearWarmup
    linear_warmup, warmup_prefix | timm | parameters of the `timm` types: [timm]
    linear_with_warmup | OLMo | olmo_core.LinearWithWarmup
    linear_with_warmup | transformers | transformers.linear
    LinearWarmupCosineAnnealingLR | Lightning Bolts | swiftlr.warmup with `extra` -1 around swiftlr.curve
    llrd | NLP fine-tuning | swiftlr.layer_decay
    Loop | Flux ParameterSchedulers | flux.Loop; with growing cycles: swiftlr.repeat
    lr-decay-iters, lr-warmup-fraction | Megatron-LM | megatron.OptimizerParamScheduler: [Megatron-LM]
    lr_decay_iters, warmup_iters | nanoGPT | nanogpt.get_lr: [nanoGPT]
    lr_decay_starting_step, min_decay_lr | nanotron | nanotron.lr_scheduler_builder
    lr_init, lr_final, my_exit_tokens | RWKV-LM | rwkv.train_callback
    lr_lambda | PyTorch | torch.LambdaLR, torch.MultiplicativeLR
    lr_quadratic_warmup | axolotl | axolotl.get_cosine_schedule_with_quadratic_warmup
    lr_range_test_min_lr, LRRangeTest | DeepSpeed | deepspeed.LRRangeTest
    lr_sched | MAE and its descendants | mae.adjust_learning_rate
    lr_schedule, entropy_coeff_schedule | RLlib | rllib.Scheduler: [Reinforcement learning]
    lr_schedule, rewarmup, cycle_length, haps | Levanter | levanter.lr_scheduler
    lr_scheduler_kwargs, lr_scheduler_args | transformers | parameters of the type that `lr_scheduler_type` names: [transformers]
    lr_scheduler_type | transformers | the type `transformers.` with that value: [transformers]
    lr_shrink | fairseq | fairseq.cosine, fairseq.triangular, fairseq.fixed
    lr_wsd_decay_style | Megatron-LM | megatron.OptimizerParamScheduler
    lrf, cos_lr, lr0, warmup_epochs, warmup_bias_lr | Ultralytics, YOLOv5 | ultralytics.lr: [Ultralytics]
    manual_step_learning_rate | TensorFlow Object Detection | object_detection.manual_stepping
    max_update, total_num_update | fairseq | fairseq.cosine, fairseq.polynomial_decay: [fairseq]
    min_lr, min_lr_rate | transformers | transformers.cosine_with_min_lr
    min_lr_ratio | transformers, axolotl, levanter | transformers.warmup_stable_decay, axolotl.cosine_constant
    minus_sqrt | Megatron-LM `lr_wsd_decay_style` | megatron.OptimizerParamScheduler
    multistep | timm `--sched` | timm.MultiStepLRScheduler
    muon_warmup_steps, muon_cooldown_steps | modded-nanogpt | modded_nanogpt.get_muon_momentum
    noam, NoamLR, NoamScheduler | OpenNMT, ESPnet, SpeechBrain, Transformer papers | noam.lr: [Noam]
    num_cycles | transformers, diffusers | transformers.cosine, transformers.cosine_with_restarts
    one_cycle, OneCycle | DeepSpeed | deepspeed.OneCycle, deepspeed.OneCycle.momentum
    one_cycle, OneCycleLR | PyTorch | torch.OneCycleLR
    override_decay | OLMo-core | olmo_core.ComposableScheduler, olmo_core.OverrideDecay
    param_scheduler | MMEngine, MMDetection, MMSegmentation | mmengine.param_scheduler: [MMEngine]
    plateau | timm `--sched` | timm.PlateauLRScheduler
    poly | Caffe `lr_policy` | caffe.lr_policy
    poly | Darknet `policy` | darknet.policy
    poly | timm `--sched` | timm.PolyLRScheduler
    poly, PolyLR | MMEngine, MMSegmentation | mmengine.PolyLR
    polynomial_decay_with_warmup, polynomial_with_warmup | transformers | transformers.polynomial
    power | Power scheduler, Granite | power.lr
    power_lr | OLMo-core | olmo_core.PowerLR
    QuadraticWarmupLR | MMDetection, YOLOX | swiftlr.warmup with `shape` square: [MMEngine]
    random | Darknet `policy` | darknet.policy
    reduce_on_plateau | optax | optax.contrib.reduce_on_plateau
    rex | axolotl `lr_scheduler` | axolotl.RexLR
    REX, rex | pytorch_optimizer, axolotl, OneTrainer, kohya | kozistr.REXScheduler, rex.lr
    rsqrt_decay | T5X, Flax | swiftlr.inverse_sqrt: [optax]
    scale_fn, triangular, triangular2, exp_range | PyTorch | torch.CyclicLR
    scale_schedule_ratio, scale_warmup | Composer | parameters of the `composer` types with a warm-up
    sched_on_updates | timm | without swiftlr.staircase: [timm]
    SGDR | papers | torch.CosineAnnealingWarmRestarts
    sig | Darknet `policy` | darknet.policy
    sigmoid | Caffe `lr_policy` | caffe.lr_policy
    SOLVER.LR_POLICY, get_lr_at_epoch, WARMUP_EPOCHS, WARMUP_START_LR | SlowFast | slowfast.cosine, slowfast.steps_with_relative_lrs
    SOLVER.STEPS, SOLVER.GAMMA | detectron2, maskrcnn-benchmark | torch.MultiStepLR: [detectron2]
    stair, staircase | big_vision, optax, Keras | big_vision.stair; a parameter of optax.exponential_decay and keras.ExponentialDecay; for any schedule: swiftlr.staircase
    start-weight-decay, end-weight-decay | Megatron-LM | megatron.OptimizerParamScheduler.weight_decay
    step | Caffe `lr_policy` | caffe.lr_policy
    step | Darknet `policy` | darknet.policy
    step | timm `--sched` | timm.StepLRScheduler: [timm]
    steps, scales | Darknet | darknet.steps
    stepvalue | Caffe | caffe.multistep
    SWALR, swa_lr | PyTorch | torch.SWALR
    t_warmup, t_max, alpha_f | Composer, llm-foundry | composer.CosineAnnealingWithWarmupScheduler: [Composer]
    tanh | timm `--sched` | timm.TanhLRScheduler
    trapezoidal | papers, nanoGPT speed runs | transformers.warmup_stable_decay with `decay_type` linear
    warmup-epochs, warmup-lr, sched | timm | [timm]
    warmup_cosine | pytorch-pretrained-BERT | transformers.cosine
    WARMUP_ITERS, WARMUP_FACTOR | detectron2 | swiftlr.warmup, detectron2.WarmupParamScheduler: [detectron2]
    warmup_linear | pytorch-pretrained-BERT | transformers.linear; of BERT itself: bert.create_optimizer
    warmup_momentum | Ultralytics, YOLOv5 | ultralytics.momentum: [Ultralytics]
    warmup_num_steps, warmup_min_lr, warmup_max_lr | DeepSpeed | parameters of deepspeed.WarmupLR and the like: [DeepSpeed]
    warmup_ratio | transformers | a length such as `"0.1dur"`: [transformers]
    warmup_ratio, constant_steps, constant_ratio | NeMo `sched` | nemo.CosineAnnealing and others: [NeMo]
    warmup_t, warmup_lr_init | timm | parameters of the `timm` types: [timm]
    warmup_updates, warmup_init_lr | fairseq | fairseq.inverse_sqrt, fairseq.polynomial_decay, fairseq.cosine
    warmupconstant | sentence-transformers | transformers.constant_with_warmup
    warmupcosine | sentence-transformers | transformers.cosine
    WarmupCosineLR | detectron2 | detectron2.LRMultiplier, or swiftlr.warmup of a swiftlr.curve: [detectron2]
    WarmupLinear | sentence-transformers | transformers.linear
    WarmupMultiStepLR | detectron2, maskrcnn-benchmark | detectron2.LRMultiplier, or swiftlr.warmup of a torch.MultiStepLR: [detectron2]
    WarmupPolyLR | detectron2, DeepLab | swiftlr.warmup of a torch.PolynomialLR: [detectron2]
    wsd, get_wsd_schedule | pytorch_optimizer | kozistr.get_wsd_schedule
    wsd, get_wsd_schedule | transformers | transformers.warmup_stable_decay
    wsd, WSD | epfml schedules-and-scaling | epfml.wsd
    wsd, WSD | llm.c | llmc.wsd
    wsd, WSD | Megatron-LM | megatron.OptimizerParamScheduler with `lr_decay_style` WSD
    wsd, WSD | OLMo-core | olmo_core.WSD
    wsd, WSD | timm `--sched` | timm.WSDLRScheduler
    WSD-S, WSDS | OLMo-core, levanter `cycle_length` | olmo_core.WSDS
    """

  /// Packages whose types have another name for their peer here: the package, the peer.
  static let packages = """
    cosine_annealing_warmup | katsura
    huggingface | transformers
    karpathy | llmc
    kohya | diffusers
    llamafactory | transformers
    llm_foundry | llmfoundry
    mmcv | mmengine
    mmdet | mmengine
    mmseg | mmengine
    nd4j | dl4j
    olmo | olmo_core
    parameterschedulers | flux
    pytorch_optimizer | kozistr
    tensorflow | keras
    tf | keras
    trl | transformers
    """
}
