"""Activations, those along the channels among them."""

from torch import nn

from modules import Function, chain
from network_case import NetworkCase


def activation(name, declaration, module, shape=(3, 4, 5), reach=8):
    """The reach goes into the flat ends of all of them."""
    return NetworkCase(name, shape, f"[{declaration}]", module, reach=reach)


def maxout(name, shape, pieces):
    """The features of a sequence are last, channels are first."""
    axis = 2 if len(shape) == 2 else 1
    return activation(name, f"Maxout({pieces})", Function(lambda value: value.unflatten(axis, (-1, pieces)).amax(axis + 1)), shape)


# PyTorch has no step with a gradient; ours counts as zero.
STEP = Function(lambda value: (value > 0).to(value.dtype) + 0 * value)

CASES = [
    activation("StepPlain", "Step", STEP),
    activation("SigmoidPlain", "Sigmoid", nn.Sigmoid()),
    activation("SigmoidFlat", "Sigmoid", nn.Sigmoid(), (19,)),
    activation("TanhPlain", "Tanh", nn.Tanh()),
    activation("TanhSmall", "Tanh", nn.Tanh(), (7,), reach=0.01),
    activation("ReLUPlain", "ReLU", nn.ReLU()),
    activation("ReLUSequence", "ReLU", nn.ReLU(), (5, 3)),
    activation("ReLU6Plain", "ReLU6", nn.ReLU6()),
    activation("LeakyReLUPlain", "LeakyReLU", nn.LeakyReLU()),
    activation("LeakyReLUSteeper", "LeakyReLU(0.2)", nn.LeakyReLU(0.2)),
    activation("PReLUPlain", "PReLU", chain(prelu1=nn.PReLU())),
    activation("PReLUChannels", "PReLU(PerChannel = true)", chain(prelu1=nn.PReLU(3))),
    activation("PReLUFlat", "PReLU(PerChannel = true)", chain(prelu1=nn.PReLU(7)), (7,)),
    activation("ELUPlain", "ELU", nn.ELU()),
    activation("ELUHalf", "ELU(0.5)", nn.ELU(0.5)),
    activation("ELUSmall", "ELU", nn.ELU(), (7,), reach=0.01),
    activation("SELUPlain", "SELU", nn.SELU()),
    activation("GELUPlain", "GELU", nn.GELU()),
    activation("GELUApproximate", "GELU(Approximate = true)", nn.GELU(approximate="tanh")),
    activation("SiLUPlain", "SiLU", nn.SiLU()),
    activation("HardSwishPlain", "HardSwish", nn.Hardswish()),
    activation("SoftplusPlain", "Softplus", nn.Softplus()),
    maxout("MaxoutFlat", (12,), 3),
    maxout("MaxoutImage", (6, 3, 4), 2),
    maxout("MaxoutSequence", (4, 6), 3),
    activation("SoftmaxFlat", "Softmax", nn.Softmax(1), (9,)),
    activation("SoftmaxImage", "Softmax", nn.Softmax(1), (5, 3, 4)),
    activation("LogSoftmaxFlat", "LogSoftmax", nn.LogSoftmax(1), (9,)),
    activation("LogSoftmaxImage", "LogSoftmax", nn.LogSoftmax(1), (5, 3, 4)),
]
