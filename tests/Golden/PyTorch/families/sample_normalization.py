"""Normalisations of each sample by itself."""

from torch import nn

from modules import Function, chain, transpose
from network_case import NetworkCase


def norm(name, shape, declaration, module):
    return NetworkCase(name, shape, declaration, chain(norm1=module), batch=3)


def sequence_norm(name, shape, declaration, module):
    return NetworkCase(name, shape, declaration, chain(channels_first=transpose(), norm1=module, channels_last=transpose()), batch=3)


def per_pixel(name, shape, declaration, module):
    """As torchvision's LayerNorm2d: the channels are normalised where they are last."""
    to_last, to_first = (lambda value: value.permute(0, 2, 3, 1)), (lambda value: value.permute(0, 3, 1, 2))
    return NetworkCase(name, shape, declaration, chain(last=Function(to_last), norm1=module, first=Function(to_first)), batch=3)


CASES = [
    norm("LayerNormFlat", (9,), "[LayerNorm]", nn.LayerNorm(9)),
    norm("LayerNormSequence", (4, 6), "[LayerNorm]", nn.LayerNorm(6)),
    norm("LayerNormImage", (3, 4, 5), "[LayerNorm]", nn.LayerNorm([3, 4, 5])),
    norm("LayerNormArguments", (18,), "[LayerNorm(Epsilon = 1e-2, Affine = false)]", nn.LayerNorm(18, eps=1e-2, elementwise_affine=False)),
    per_pixel("LayerNormPixels", (7, 3, 4), "[LayerNorm(PerPixel = true)]", nn.LayerNorm(7)),
    norm("InstanceNormImage", (3, 4, 5), "[InstanceNorm]", nn.InstanceNorm2d(3)),
    norm("InstanceNormAffine", (5, 3, 3), "[InstanceNorm(Affine = true, Epsilon = 1e-3)]", nn.InstanceNorm2d(5, eps=1e-3, affine=True)),
    sequence_norm("InstanceNormSequence", (6, 4), "[InstanceNorm(Affine = true)]", nn.InstanceNorm1d(4, affine=True)),
    norm("GroupNormImage", (6, 3, 4), "[GroupNorm(3)]", nn.GroupNorm(3, 6)),
    norm("GroupNormOfOneGroup", (5, 2, 3), "[GroupNorm(1)]", nn.GroupNorm(1, 5)),
    norm("GroupNormArguments", (18, 2, 2), "[GroupNorm(2, Epsilon = 1e-2, Affine = false)]", nn.GroupNorm(2, 18, eps=1e-2, affine=False)),
    norm("GroupNormFlat", (12,), "[GroupNorm(4)]", nn.GroupNorm(4, 12)),
    sequence_norm("GroupNormSequence", (5, 6), "[GroupNorm(2)]", nn.GroupNorm(2, 6)),
]
