"""Joins of named values."""

import torch
from torch import nn

from modules import Function, Graph, chain
from network_case import NetworkCase


def join(name, shape, lines, function):
    """Of a, the hyperbolic tangent of the input, and b, its logistic function."""
    declaration = f'[Tanh(Name = "a"), Sigmoid(Name = "b", From = "input"){lines}]'
    return NetworkCase(name, shape, declaration, Function(lambda x: function(torch.tanh(x), torch.sigmoid(x), x)), reach=3)


def gate(value):
    """One number a channel, for all of its pixels."""
    return value[:, :, None, None]


CASES = [
    join("AddOfTwo", (3, 4, 5), ', Add("a")', lambda a, b, x: a + b),
    join("AddOfThree", (7,), ', Add("input", "a")', lambda a, b, x: x + a + b),
    join("AverageOfThree", (3, 4, 5), ', Average("input", "a")', lambda a, b, x: (x + a + b) / 3),
    join("AverageOfTwo", (4, 3), ', Average("a")', lambda a, b, x: (a + b) / 2),
    join("MaximumOfThree", (3, 4, 5), ', Maximum("input", "a")', lambda a, b, x: torch.maximum(torch.maximum(x, a), b)),
    join("MultiplyOfTwo", (3, 4, 5), ', Multiply("a")', lambda a, b, x: a * b),
    join("MultiplyOfThree", (7,), ', Multiply("input", "a")', lambda a, b, x: x * a * b),
    join("MultiplyByAGate", (5, 3, 4), ', GlobalAvgPool2D, Multiply("a")', lambda a, b, x: a * gate(b.mean((2, 3)))),
    join("ConcatOfImages", (3, 4, 2), ', Concat("a", "input")', lambda a, b, x: torch.cat([a, x, b], 1)),
    join("ConcatOfFeatures", (7,), ', Concat("a")', lambda a, b, x: torch.cat([a, b], 1)),
    join("ConcatWide", (18, 2, 2), ', Concat("input", "a")', lambda a, b, x: torch.cat([x, a, b], 1)),
    NetworkCase(
        "AddProjected", (3, 6, 7), '[Conv2D(4, 3, Stride = 2, Padding = 1), Tanh, Add("input", Projection = true)]',
        Graph(
            lambda net, x: net.add1(x) + torch.tanh(net.conv1(x)),
            conv1=nn.Conv2d(3, 4, 3, stride=2, padding=1),
            add1=chain(projection=nn.Conv2d(3, 4, 1, stride=2, bias=False), norm=nn.BatchNorm2d(4))),
        batch=3),
]
