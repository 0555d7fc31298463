"""Whole networks, and the blocks that others are made of."""

import torch
from torch import nn
from torch.nn import functional

from modules import Graph, chain
from network_case import NetworkCase


def relu(value):
    return functional.relu(value)


def excite(net, features):
    """Every channel times a gate that is computed of all channels' means."""
    gates = torch.sigmoid(net.dense2(relu(net.dense1(features.mean((2, 3))))))
    return relu(features * gates[:, :, None, None])


def decode(net, skip):
    """The smaller image, brought back to the size of the larger, which is put beside it."""
    deep = relu(net.conv2(functional.max_pool2d(skip, 2)))
    return net.conv3(torch.cat([skip, net.deconv1(deep)], 1))


LENET5 = NetworkCase(
    "LeNet5", (1, 28, 28),
    """
    [Conv2D(6, 5, Padding = 2), Tanh, AvgPool2D(2)]
    [Conv2D(16, 5), Tanh, AvgPool2D(2)]
    [Conv2D(120, 5), Tanh, Flatten]
    [Dense(84), Tanh, Dense(10)]
    """,
    chain(
        conv1=nn.Conv2d(1, 6, 5, padding=2), tanh1=nn.Tanh(), pool1=nn.AvgPool2d(2),
        conv2=nn.Conv2d(6, 16, 5), tanh2=nn.Tanh(), pool2=nn.AvgPool2d(2),
        conv3=nn.Conv2d(16, 120, 5), tanh3=nn.Tanh(), flatten1=nn.Flatten(),
        dense1=nn.Linear(120, 84), tanh4=nn.Tanh(), dense2=nn.Linear(84, 10)),
    direct=True)

CLASSIFIER = NetworkCase(
    "Classifier", (3, 9, 8),
    """
    [Conv2D(6, 3, Padding = 1, Bias = false), BatchNorm, ReLU, MaxPool2D(2)]
    [Conv2D(10, 3, Padding = 1, Bias = false), BatchNorm, ReLU]
    [GlobalAvgPool2D, Dense(5), Softmax]
    """,
    chain(
        conv1=nn.Conv2d(3, 6, 3, padding=1, bias=False), norm1=nn.BatchNorm2d(6), relu1=nn.ReLU(), pool1=nn.MaxPool2d(2),
        conv2=nn.Conv2d(6, 10, 3, padding=1, bias=False), norm2=nn.BatchNorm2d(10), relu2=nn.ReLU(),
        pool2=nn.AdaptiveAvgPool2d(1), flatten1=nn.Flatten(), dense1=nn.Linear(10, 5), softmax1=nn.Softmax(1)),
    batch=5, direct=True)

RESIDUAL_BLOCK = NetworkCase(
    "ResidualBlock", (4, 6, 6),
    """
    [Conv2D(4, 3, Padding = 1, Bias = false), BatchNorm, ReLU]
    [Conv2D(4, 3, Padding = 1, Bias = false), BatchNorm]
    [Add("input"), ReLU]
    """,
    Graph(
        lambda net, x: relu(net.norm2(net.conv2(relu(net.norm1(net.conv1(x))))) + x),
        conv1=nn.Conv2d(4, 4, 3, padding=1, bias=False), norm1=nn.BatchNorm2d(4),
        conv2=nn.Conv2d(4, 4, 3, padding=1, bias=False), norm2=nn.BatchNorm2d(4)),
    batch=3)

DOWNSAMPLING_BLOCK = NetworkCase(
    "DownsamplingBlock", (3, 7, 8),
    """
    [Conv2D(6, 3, Stride = 2, Padding = 1, Bias = false), BatchNorm, ReLU]
    [Conv2D(6, 3, Padding = 1, Bias = false), BatchNorm]
    [Add("input", Projection = true), ReLU]
    """,
    Graph(
        lambda net, x: relu(net.norm2(net.conv2(relu(net.norm1(net.conv1(x))))) + net.add1(x)),
        conv1=nn.Conv2d(3, 6, 3, stride=2, padding=1, bias=False), norm1=nn.BatchNorm2d(6),
        conv2=nn.Conv2d(6, 6, 3, padding=1, bias=False), norm2=nn.BatchNorm2d(6),
        add1=chain(projection=nn.Conv2d(3, 6, 1, stride=2, bias=False), norm=nn.BatchNorm2d(6))),
    batch=3)

INCEPTION_MODULE = NetworkCase(
    "InceptionModule", (6, 7, 6),
    """
    [Conv2D(4, 1), ReLU(Name = "b1")]
    [Conv2D(3, 1, From = "input"), ReLU, Conv2D(5, 3, Padding = 1), ReLU(Name = "b3")]
    [Conv2D(2, 1, From = "input"), ReLU, Conv2D(3, 5, Padding = 2), ReLU(Name = "b5")]
    [MaxPool2D(3, Stride = 1, Padding = 1, From = "input"), Conv2D(3, 1), ReLU]
    [Concat("b1", "b3", "b5")]
    """,
    Graph(
        lambda net, x: torch.cat(
            [
                relu(net.conv1(x)),
                relu(net.conv3(relu(net.conv2(x)))),
                relu(net.conv5(relu(net.conv4(x)))),
                relu(net.conv6(functional.max_pool2d(x, 3, 1, 1))),
            ], 1),
        conv1=nn.Conv2d(6, 4, 1),
        conv2=nn.Conv2d(6, 3, 1), conv3=nn.Conv2d(3, 5, 3, padding=1),
        conv4=nn.Conv2d(6, 2, 1), conv5=nn.Conv2d(2, 3, 5, padding=2),
        conv6=nn.Conv2d(6, 3, 1)))

SQUEEZE_AND_EXCITATION = NetworkCase(
    "SqueezeAndExcitation", (3, 6, 5),
    """
    [Conv2D(8, 3, Padding = 1, Bias = false), BatchNorm(Name = "features")]
    [GlobalAvgPool2D, Dense(2), ReLU, Dense(8), Sigmoid]
    [Multiply("features"), ReLU]
    """,
    Graph(
        lambda net, x: excite(net, net.features(net.conv1(x))),
        conv1=nn.Conv2d(3, 8, 3, padding=1, bias=False), features=nn.BatchNorm2d(8), dense1=nn.Linear(8, 2), dense2=nn.Linear(2, 8)),
    batch=3)

SEPARABLE_CONVOLUTION = NetworkCase(
    "DepthwiseSeparable", (5, 7, 6),
    """
    [DepthwiseConv2D(3, Stride = 2, Padding = 1, Bias = false), BatchNorm, ReLU6]
    [Conv2D(8, 1, Bias = false), BatchNorm, ReLU6]
    """,
    chain(
        depthwise1=nn.Conv2d(5, 5, 3, stride=2, padding=1, groups=5, bias=False), norm1=nn.BatchNorm2d(5), relu1=nn.ReLU6(),
        conv1=nn.Conv2d(5, 8, 1, bias=False), norm2=nn.BatchNorm2d(8), relu2=nn.ReLU6()),
    batch=3)

INVERTED_RESIDUAL = NetworkCase(
    "InvertedResidual", (4, 5, 6),
    """
    [Conv2D(12, 1, Bias = false), BatchNorm, ReLU6]
    [DepthwiseConv2D(3, Padding = 1, Bias = false), BatchNorm, ReLU6]
    [Conv2D(4, 1, Bias = false), BatchNorm, Add("input")]
    """,
    Graph(
        lambda net, x: x + net.norm3(net.conv2(functional.relu6(net.norm2(net.depthwise1(functional.relu6(net.norm1(net.conv1(x)))))))),
        conv1=nn.Conv2d(4, 12, 1, bias=False), norm1=nn.BatchNorm2d(12),
        depthwise1=nn.Conv2d(12, 12, 3, padding=1, groups=12, bias=False), norm2=nn.BatchNorm2d(12),
        conv2=nn.Conv2d(12, 4, 1, bias=False), norm3=nn.BatchNorm2d(4)),
    batch=3)

U_NET = NetworkCase(
    "SmallUNet", (2, 6, 8),
    """
    [Conv2D(4, 3, Padding = 1), ReLU(Name = "skip"), MaxPool2D(2)]
    [Conv2D(6, 3, Padding = 1), ReLU, ConvTranspose2D(4, 2, Stride = 2)]
    [Concat("skip"), Conv2D(3, 3, Padding = 1)]
    """,
    Graph(
        lambda net, x: decode(net, relu(net.conv1(x))),
        conv1=nn.Conv2d(2, 4, 3, padding=1), conv2=nn.Conv2d(4, 6, 3, padding=1),
        deconv1=nn.ConvTranspose2d(6, 4, 2, stride=2), conv3=nn.Conv2d(8, 3, 3, padding=1)))

CASES = [
    LENET5, CLASSIFIER, RESIDUAL_BLOCK, DOWNSAMPLING_BLOCK, INCEPTION_MODULE, SQUEEZE_AND_EXCITATION, SEPARABLE_CONVOLUTION,
    INVERTED_RESIDUAL, U_NET,
]
