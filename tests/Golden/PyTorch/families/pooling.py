"""Poolings."""

from torch import nn
from torch.nn import functional

from modules import Function, chain, transpose
from network_case import NetworkCase


def max_pool(name, shape, declaration, *arguments, **options):
    return NetworkCase(name, shape, declaration, nn.MaxPool2d(*arguments, **options))


def min_pool(name, shape, declaration, *arguments, **options):
    """The smallest is the greatest of the opposites, negated."""
    pool = nn.MaxPool2d(*arguments, **options)
    return NetworkCase(name, shape, declaration, Function(lambda value: -pool(-value)))


def avg_pool(name, shape, declaration, *arguments, **options):
    return NetworkCase(name, shape, declaration, nn.AvgPool2d(*arguments, **options))


def pool1d(name, shape, declaration, pool):
    return NetworkCase(name, shape, declaration, chain(channels_first=transpose(), pool=pool, channels_last=transpose()))


def max_pool_of_sides(sides, *arguments, **options):
    """Padding never wins; sides: left, right, top, bottom."""
    pool = nn.MaxPool2d(*arguments, **options)
    return Function(lambda value: pool(functional.pad(value, sides, value=float("-inf"))))


def adaptive(name, shape, declaration, pool, *layers):
    return NetworkCase(name, shape, declaration, nn.Sequential(pool, *layers))


CASES = [
    max_pool("MaxPool2DPlain", (3, 6, 8), "[MaxPool2D(2)]", 2),
    max_pool("MaxPool2DOverlapping", (3, 7, 7), "[MaxPool2D(3, Stride = 2)]", 3, 2),
    max_pool("MaxPool2DPadded", (2, 7, 6), "[MaxPool2D(3, Stride = 2, Padding = 1)]", 3, 2, 1),
    max_pool("MaxPool2DCeil", (2, 6, 8), "[MaxPool2D(3, Stride = 2, CeilMode = true)]", 3, 2, ceil_mode=True),
    max_pool(
        "MaxPool2DCeilPadded", (2, 8, 7), "[MaxPool2D(3, 2, StrideY = 2, StrideX = 3, PaddingY = 1, PaddingX = 1, CeilMode = true)]",
        (3, 2), (2, 3), (1, 1), ceil_mode=True),
    max_pool("MaxPool2DGaps", (2, 8, 9), "[MaxPool2D(2, Stride = 3)]", 2, 3),
    max_pool("MaxPool2DWide", (18, 4, 4), "[MaxPool2D(3, Stride = 1, Padding = 1)]", 3, 1, 1),
    NetworkCase(
        "MaxPool2DSides", (2, 6, 7), "[MaxPool2D(4, Stride = 2, PaddingTop = 2, PaddingBottom = 0, PaddingLeft = 1, PaddingRight = 2)]",
        max_pool_of_sides((1, 2, 2, 0), 4, 2)),
    min_pool("MinPool2DPlain", (3, 6, 8), "[MinPool2D(2)]", 2),
    min_pool("MinPool2DPadded", (2, 7, 6), "[MinPool2D(3, Stride = 2, Padding = 1)]", 3, 2, 1),
    min_pool("MinPool2DCeil", (2, 6, 8), "[MinPool2D(3, Stride = 2, CeilMode = true)]", 3, 2, ceil_mode=True),
    avg_pool("AvgPool2DPlain", (3, 6, 8), "[AvgPool2D(2)]", 2),
    avg_pool("AvgPool2DOverlapping", (3, 7, 7), "[AvgPool2D(3, 2, Stride = 2)]", (3, 2), 2),
    avg_pool("AvgPool2DPadded", (2, 7, 6), "[AvgPool2D(3, Stride = 2, Padding = 1)]", 3, 2, 1),
    avg_pool(
        "AvgPool2DUncounted", (2, 7, 6), "[AvgPool2D(3, Stride = 2, Padding = 1, CountIncludePad = false)]",
        3, 2, 1, count_include_pad=False),
    avg_pool("AvgPool2DCeil", (2, 6, 8), "[AvgPool2D(3, Stride = 2, CeilMode = true)]", 3, 2, ceil_mode=True),
    avg_pool(
        "AvgPool2DCeilPadded", (2, 6, 8), "[AvgPool2D(3, Stride = 2, Padding = 1, CeilMode = true)]", 3, 2, 1, ceil_mode=True),
    avg_pool(
        "AvgPool2DCeilUncounted", (2, 6, 9), "[AvgPool2D(4, Stride = 3, Padding = 2, CeilMode = true, CountIncludePad = false)]",
        4, 3, 2, ceil_mode=True, count_include_pad=False),
    pool1d("MaxPool1DPlain", (8, 3), "[MaxPool1D(2)]", nn.MaxPool1d(2)),
    pool1d("MaxPool1DPadded", (9, 3), "[MaxPool1D(3, Stride = 2, Padding = 1, CeilMode = true)]", nn.MaxPool1d(3, 2, 1, ceil_mode=True)),
    pool1d("AvgPool1DPlain", (8, 3), "[AvgPool1D(2)]", nn.AvgPool1d(2)),
    pool1d("AvgPool1DPadded", (8, 3), "[AvgPool1D(3, Stride = 2, Padding = 1, CeilMode = true)]", nn.AvgPool1d(3, 2, 1, ceil_mode=True)),
    pool1d(
        "AvgPool1DUncounted", (7, 4), "[AvgPool1D(3, Stride = 1, Padding = 1, CountIncludePad = false)]",
        nn.AvgPool1d(3, 1, 1, count_include_pad=False)),
    adaptive("AdaptiveAvgPool2DUneven", (3, 7, 8), "[AdaptiveAvgPool2D(3, 5)]", nn.AdaptiveAvgPool2d((3, 5))),
    adaptive("AdaptiveAvgPool2DLarger", (2, 3, 4), "[AdaptiveAvgPool2D(5)]", nn.AdaptiveAvgPool2d(5)),
    adaptive("AdaptiveMaxPool2DUneven", (3, 7, 8), "[AdaptiveMaxPool2D(3, 5)]", nn.AdaptiveMaxPool2d((3, 5))),
    adaptive("GlobalAvgPool2DPlain", (19, 4, 3), "[GlobalAvgPool2D]", nn.AdaptiveAvgPool2d(1), nn.Flatten()),
    adaptive("GlobalMaxPool2DPlain", (5, 4, 3), "[GlobalMaxPool2D]", nn.AdaptiveMaxPool2d(1), nn.Flatten()),
]
