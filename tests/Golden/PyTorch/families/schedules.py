"""Schedules over ten epochs of four steps, from a learning rate of 0.1."""

from functools import partial

from torch.optim.lr_scheduler import CosineAnnealingLR, ExponentialLR, LinearLR, MultiStepLR, OneCycleLR, ReduceLROnPlateau, StepLR

from schedule_case import EPOCHS, INITIAL, STEPS, ScheduleCase

ONE_CYCLE = partial(OneCycleLR, max_lr=INITIAL, total_steps=EPOCHS * STEPS, cycle_momentum=False)

CASES = [
    ScheduleCase("StepDecayPlain", "new StepDecay(3)", epochs=partial(StepLR, step_size=3)),
    ScheduleCase("StepDecayHalf", "new StepDecay(2, 0.5)", epochs=partial(StepLR, step_size=2, gamma=0.5)),
    ScheduleCase("MultiStepDecayPlain", "new MultiStepDecay([2, 3, 7])", epochs=partial(MultiStepLR, milestones=[2, 3, 7])),
    ScheduleCase("MultiStepDecayFactor", "new MultiStepDecay([8, 4], 0.3)", epochs=partial(MultiStepLR, milestones=[4, 8], gamma=0.3)),
    ScheduleCase("ExponentialDecayPlain", "new ExponentialDecay(0.9)", epochs=partial(ExponentialLR, gamma=0.9)),
    ScheduleCase("CosineAnnealingPlain", "new CosineAnnealing()", epochs=partial(CosineAnnealingLR, T_max=EPOCHS)),
    ScheduleCase("CosineAnnealingMinimum", "new CosineAnnealing(12, 0.01)", epochs=partial(CosineAnnealingLR, T_max=12, eta_min=0.01)),
    ScheduleCase("OneCyclePlain", "new OneCycle()", steps=ONE_CYCLE),
    ScheduleCase(
        "OneCycleArguments", "new OneCycle(rising: 0.4, initialDivisor: 10, finalDivisor: 100)",
        steps=partial(ONE_CYCLE, pct_start=0.4, div_factor=10, final_div_factor=100)),
    ScheduleCase("WarmUpPlain", "new WarmUp(5)", steps=partial(LinearLR, total_iters=5)),
    ScheduleCase(
        "WarmUpThenDecay", "new WarmUp(10, new ExponentialDecay(0.8), start: 0.1)",
        steps=partial(LinearLR, start_factor=0.1, total_iters=10), epochs=partial(ExponentialLR, gamma=0.8)),
    ScheduleCase("ReduceOnPlateauPatient", "new ReduceOnPlateau()", epochs=ReduceLROnPlateau, plateau=True),
    ScheduleCase(
        "ReduceOnPlateauQuick", "new ReduceOnPlateau(factor: 0.5, patience: 1)",
        epochs=partial(ReduceLROnPlateau, factor=0.5, patience=1), plateau=True),
    ScheduleCase(
        "ReduceOnPlateauCooling", "new ReduceOnPlateau(factor: 0.2, patience: 0, threshold: 0.01, cooldown: 1, minimum: 0.002)",
        epochs=partial(ReduceLROnPlateau, factor=0.2, patience=0, threshold=0.01, cooldown=1, min_lr=0.002), plateau=True),
]
