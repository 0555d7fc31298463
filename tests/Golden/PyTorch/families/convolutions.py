"""Convolutions, and the transposed ones."""

from torch import nn

from modules import chain, transpose
from network_case import NetworkCase


def conv2d(name, shape, declaration, *arguments, **options):
    return NetworkCase(name, shape, declaration, chain(conv1=nn.Conv2d(shape[0], *arguments, **options)))


def padded_conv2d(name, shape, declaration, sides, *arguments, **options):
    """Sides: left, right, top, bottom."""
    return NetworkCase(name, shape, declaration, chain(pad=nn.ZeroPad2d(sides), conv1=nn.Conv2d(shape[0], *arguments, **options)))


def depthwise(name, shape, declaration, multiplier, *arguments, **options):
    convolution = nn.Conv2d(shape[0], shape[0] * multiplier, *arguments, groups=shape[0], **options)
    return NetworkCase(name, shape, declaration, chain(depthwise1=convolution))


def transposed(name, shape, declaration, *arguments, **options):
    return NetworkCase(name, shape, declaration, chain(deconv1=nn.ConvTranspose2d(shape[0], *arguments, **options)))


def conv1d(name, shape, declaration, *arguments, **options):
    convolution = nn.Conv1d(shape[1], *arguments, **options)
    return NetworkCase(name, shape, declaration, chain(channels_first=transpose(), conv1=convolution, channels_last=transpose()))


CASES = [
    conv2d("Conv2DPlain", (3, 7, 6), "[Conv2D(4, 3)]", 4, 3),
    conv2d("Conv2DPadded", (2, 5, 6), "[Conv2D(5, 3, Padding = 1)]", 5, 3, padding=1),
    conv2d("Conv2DStrided", (3, 8, 7), "[Conv2D(4, 3, Stride = 2, Padding = 1)]", 4, 3, stride=2, padding=1),
    conv2d("Conv2DStrides", (2, 9, 8), "[Conv2D(3, 2, StrideY = 3, StrideX = 2)]", 3, 2, stride=(3, 2)),
    conv2d("Conv2DLargeStride", (2, 9, 9), "[Conv2D(3, 2, Stride = 4)]", 3, 2, stride=4),
    conv2d("Conv2DDilated", (2, 8, 9), "[Conv2D(3, 3, Dilation = 2, Padding = 2)]", 3, 3, dilation=2, padding=2),
    conv2d("Conv2DDilations", (2, 8, 9), "[Conv2D(3, 3, DilationY = 1, DilationX = 3)]", 3, 3, dilation=(1, 3)),
    conv2d(
        "Conv2DAllAtOnce", (4, 11, 9), "[Conv2D(6, 3, 2, StrideY = 2, StrideX = 1, PaddingY = 3, PaddingX = 1, Dilation = 2, Groups = 2, Bias = false)]",
        6, (3, 2), stride=(2, 1), padding=(3, 1), dilation=2, groups=2, bias=False),
    conv2d("Conv2DGrouped", (6, 5, 5), "[Conv2D(9, 3, Groups = 3)]", 9, 3, groups=3),
    conv2d("Conv2DRectangular", (2, 6, 8), "[Conv2D(4, 1, 5, PaddingX = 2)]", 4, (1, 5), padding=(0, 2)),
    conv2d("Conv2DPointwise", (5, 4, 3), "[Conv2D(19, 1)]", 19, 1),
    conv2d("Conv2DWithoutBias", (3, 5, 5), "[Conv2D(4, 3, Bias = false)]", 4, 3, bias=False),
    conv2d("Conv2DWhole", (3, 4, 5), "[Conv2D(6, 4, 5)]", 6, (4, 5)),
    conv2d("Conv2DSame", (2, 6, 5), "[Conv2D(3, 3, Padding = Padding.Same)]", 3, 3, padding="same"),
    conv2d("Conv2DSameEven", (2, 6, 5), "[Conv2D(3, 4, 2, Padding = Padding.Same)]", 3, (4, 2), padding="same"),
    conv2d("Conv2DWide", (17, 4, 4), "[Conv2D(33, 2)]", 33, 2),
    padded_conv2d(
        "Conv2DSides", (2, 5, 6), "[Conv2D(3, 3, PaddingTop = 2, PaddingBottom = 0, PaddingLeft = 1, PaddingRight = 3)]",
        (1, 3, 2, 0), 3, 3),
    depthwise("DepthwiseConv2DPlain", (5, 6, 5), "[DepthwiseConv2D(3)]", 1, 3),
    depthwise(
        "DepthwiseConv2DMultiplied", (3, 7, 8), "[DepthwiseConv2D(3, Multiplier = 2, Stride = 2, Padding = 1, Bias = false)]",
        2, 3, stride=2, padding=1, bias=False),
    depthwise("DepthwiseConv2DWide", (18, 5, 4), "[DepthwiseConv2D(2, 3, Padding = 1, Dilation = 2)]", 1, (2, 3), padding=1, dilation=2),
    transposed("ConvTranspose2DPlain", (3, 4, 5), "[ConvTranspose2D(4, 3)]", 4, 3),
    transposed("ConvTranspose2DDoubled", (3, 4, 3), "[ConvTranspose2D(2, 4, Stride = 2, Padding = 1)]", 2, 4, stride=2, padding=1),
    transposed(
        "ConvTranspose2DOutputPadding", (2, 4, 3), "[ConvTranspose2D(3, 3, Stride = 2, Padding = 1, OutputPadding = 1)]",
        3, 3, stride=2, padding=1, output_padding=1),
    transposed(
        "ConvTranspose2DTripled", (2, 3, 4), "[ConvTranspose2D(3, 2, Stride = 3, OutputPadding = 2)]", 3, 2, stride=3, output_padding=2),
    transposed("ConvTranspose2DDilated", (2, 4, 4), "[ConvTranspose2D(3, 3, Dilation = 2, Padding = 2)]", 3, 3, dilation=2, padding=2),
    transposed(
        "ConvTranspose2DGrouped", (4, 3, 4), "[ConvTranspose2D(6, 2, 3, Stride = 2, Groups = 2, Bias = false)]",
        6, (2, 3), stride=2, groups=2, bias=False),
    transposed("ConvTranspose2DWide", (18, 2, 3), "[ConvTranspose2D(17, 2, Stride = 2)]", 17, 2, stride=2),
    conv1d("Conv1DPlain", (7, 3), "[Conv1D(4, 3)]", 4, 3),
    conv1d("Conv1DPadded", (8, 4), "[Conv1D(5, 5, Padding = 2)]", 5, 5, padding=2),
    conv1d("Conv1DStrided", (9, 3), "[Conv1D(4, 3, Stride = 2, Padding = 1)]", 4, 3, stride=2, padding=1),
    conv1d(
        "Conv1DAllAtOnce", (11, 4), "[Conv1D(6, 3, Stride = 2, Padding = 3, Dilation = 2, Groups = 2, Bias = false)]",
        6, 3, stride=2, padding=3, dilation=2, groups=2, bias=False),
    conv1d("Conv1DSameEven", (6, 3), "[Conv1D(4, 4, Padding = Padding.Same)]", 4, 4, padding="same"),
]
