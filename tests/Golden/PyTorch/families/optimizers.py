"""Optimizers over ten steps."""

from functools import partial

from torch.optim import SGD, Adagrad, Adam, AdamW, RMSprop

from optimizer_case import OptimizerCase


def case(name, declaration, optimizer, **options):
    return OptimizerCase(name, declaration, partial(optimizer, **options))


CASES = [
    case("SgdPlain", "new Sgd(0.1f)", SGD, lr=0.1),
    case("SgdDecay", "new Sgd(0.1f, weightDecay: 0.05f)", SGD, lr=0.1, weight_decay=0.05),
    case("SgdMomentum", "new Sgd(0.05f, momentum: 0.9f)", SGD, lr=0.05, momentum=0.9),
    case("SgdMomentumDecay", "new Sgd(0.05f, momentum: 0.8f, weightDecay: 0.1f)", SGD, lr=0.05, momentum=0.8, weight_decay=0.1),
    case("SgdNesterov", "new Sgd(0.05f, momentum: 0.9f, nesterov: true)", SGD, lr=0.05, momentum=0.9, nesterov=True),
    case(
        "SgdNesterovDecay", "new Sgd(0.05f, momentum: 0.7f, nesterov: true, weightDecay: 0.1f)",
        SGD, lr=0.05, momentum=0.7, nesterov=True, weight_decay=0.1),
    case("AdamPlain", "new Adam()", Adam),
    case("AdamFast", "new Adam(0.1f)", Adam, lr=0.1),
    case(
        "AdamArguments", "new Adam(0.02f, beta1: 0.8f, beta2: 0.95f, epsilon: 1e-4f)", Adam, lr=0.02, betas=(0.8, 0.95), eps=1e-4),
    case("AdamDecay", "new Adam(0.02f, weightDecay: 0.1f)", Adam, lr=0.02, weight_decay=0.1),
    case("AdamWPlain", "new AdamW()", AdamW),
    case(
        "AdamWArguments", "new AdamW(0.05f, beta1: 0.85f, beta2: 0.99f, epsilon: 1e-6f, weightDecay: 0.2f)",
        AdamW, lr=0.05, betas=(0.85, 0.99), eps=1e-6, weight_decay=0.2),
    case("AdamAmsGrad", "new Adam(0.02f, beta2: 0.6f, amsGrad: true)", Adam, lr=0.02, betas=(0.9, 0.6), amsgrad=True),
    case(
        "AdamWAmsGrad", "new AdamW(0.02f, beta2: 0.6f, weightDecay: 0.1f, amsGrad: true)",
        AdamW, lr=0.02, betas=(0.9, 0.6), weight_decay=0.1, amsgrad=True),
    case("AdaGradPlain", "new AdaGrad()", Adagrad),
    case(
        "AdaGradArguments", "new AdaGrad(0.1f, learningRateDecay: 0.05f, initialAccumulator: 0.2f, epsilon: 1e-4f, weightDecay: 0.1f)",
        Adagrad, lr=0.1, lr_decay=0.05, initial_accumulator_value=0.2, eps=1e-4, weight_decay=0.1),
    case("RmsPropPlain", "new RmsProp()", RMSprop),
    case("RmsPropDecay", "new RmsProp(0.02f, alpha: 0.9f, epsilon: 1e-4f, weightDecay: 0.1f)", RMSprop, lr=0.02, alpha=0.9, eps=1e-4, weight_decay=0.1),
    case("RmsPropMomentum", "new RmsProp(0.01f, momentum: 0.9f)", RMSprop, lr=0.01, momentum=0.9),
    case("RmsPropCentered", "new RmsProp(0.01f, alpha: 0.9f, centered: true)", RMSprop, lr=0.01, alpha=0.9, centered=True),
    case(
        "RmsPropCenteredMomentum", "new RmsProp(0.01f, alpha: 0.95f, momentum: 0.8f, centered: true)",
        RMSprop, lr=0.01, alpha=0.95, momentum=0.8, centered=True),
]
