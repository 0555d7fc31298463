"""Normalisations and dropouts."""

from torch import nn

from modules import chain
from network_case import NetworkCase

CASES = [
    NetworkCase("BatchNormImage", (3, 4, 5), "[BatchNorm]", chain(norm1=nn.BatchNorm2d(3)), batch=4),
    NetworkCase("BatchNormFlat", (7,), "[BatchNorm]", chain(norm1=nn.BatchNorm1d(7)), batch=6),
    NetworkCase("BatchNormGroups", (2, 3, 2), "[BatchNorm]", chain(norm1=nn.BatchNorm2d(2)), batch=20),
    NetworkCase(
        "BatchNormArguments", (5,), "[BatchNorm(Momentum = 0.3, Epsilon = 1e-3)]",
        chain(norm1=nn.BatchNorm1d(5, eps=1e-3, momentum=0.3)), batch=7),
    NetworkCase("BatchNormNotAffine", (17, 2, 3), "[BatchNorm(Affine = false)]", chain(norm1=nn.BatchNorm2d(17, affine=False)), batch=3),
    NetworkCase(
        "BatchNormFolded", (3, 5, 5), "[Conv2D(4, 3), BatchNorm, ReLU]",
        chain(conv1=nn.Conv2d(3, 4, 3), norm1=nn.BatchNorm2d(4), relu1=nn.ReLU()), batch=3),
    NetworkCase("LocalResponseNormPlain", (7, 3, 4), "[LocalResponseNorm(5)]", nn.LocalResponseNorm(5), reach=4),
    NetworkCase(
        "LocalResponseNormStrong", (6, 3, 4), "[LocalResponseNorm(3, Alpha = 0.5f, Beta = 0.6f, K = 2)]",
        nn.LocalResponseNorm(3, alpha=0.5, beta=0.6, k=2), reach=4),
    NetworkCase(
        "LocalResponseNormEven", (6, 3, 4), "[LocalResponseNorm(4, Alpha = 0.3f)]", nn.LocalResponseNorm(4, alpha=0.3), reach=4),
    NetworkCase("DropoutOfNothing", (3, 4, 5), "[Dropout(0.0)]", nn.Dropout(0)),
    NetworkCase("DropoutEvaluated", (7,), "[Dropout(0.5)]", nn.Dropout(0.5), training=False),
    NetworkCase("SpatialDropout2DOfNothing", (3, 4, 5), "[SpatialDropout2D(0.0)]", nn.Dropout2d(0)),
    NetworkCase("SpatialDropout2DEvaluated", (3, 4, 5), "[SpatialDropout2D(0.5)]", nn.Dropout2d(0.5), training=False),
]
