"""What moves numbers to other places: padding, resizing, shapes."""

from torch import nn

from modules import Function
from network_case import NetworkCase


def upsample(name, shape, declaration, scale, **options):
    return NetworkCase(name, shape, declaration, nn.Upsample(scale_factor=scale, **options))


CASES = [
    NetworkCase("FlattenImage", (2, 3, 4), "[Flatten]", nn.Flatten()),
    NetworkCase("FlattenSequence", (5, 3), "[Flatten]", nn.Flatten()),
    NetworkCase("ReshapeToImage", (12,), "[Reshape(3, 2, 2)]", nn.Unflatten(1, (3, 2, 2))),
    NetworkCase("ReshapeToSequence", (4, 3, 2), "[Reshape(6, 4)]", Function(lambda value: value.reshape(-1, 6, 4))),
    NetworkCase("ReshapeToFeatures", (4, 3), "[Reshape(12)]", nn.Flatten()),
    NetworkCase("ZeroPad2DPlain", (3, 4, 5), "[ZeroPad2D(1)]", nn.ZeroPad2d(1)),
    NetworkCase("ZeroPad2DSides", (2, 3, 4), "[ZeroPad2D(0, 1, 3, 2)]", nn.ZeroPad2d((3, 2, 0, 1))),
    upsample("UpsampleNearest", (3, 3, 4), "[Upsample(2)]", 2),
    upsample("UpsampleNearestThrice", (2, 3, 2), "[Upsample(3)]", 3),
    upsample("UpsampleBilinear", (3, 3, 4), "[Upsample(2, Mode = Interpolation.Bilinear)]", 2, mode="bilinear", align_corners=False),
    upsample("UpsampleBilinearThrice", (2, 4, 3), "[Upsample(3, Mode = Interpolation.Bilinear)]", 3, mode="bilinear", align_corners=False),
    upsample(
        "UpsampleBilinearWide", (18, 2, 3), "[Upsample(4, Mode = Interpolation.Bilinear)]", 4, mode="bilinear", align_corners=False),
]
