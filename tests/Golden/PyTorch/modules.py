"""Modules that families put together: chains with our names of layers, and what PyTorch has as functions only."""

from collections import OrderedDict

from torch import nn


def chain(**layers):
    """Layers one after another, called as in our files: `conv1`, `dense1`."""
    return nn.Sequential(OrderedDict(layers))


class Function(nn.Module):
    """A function as a layer."""

    def __init__(self, function):
        super().__init__()
        self._function = function

    def forward(self, value):
        return self._function(value)


def transpose():
    """Between our length x features and PyTorch's features x length."""
    return Function(lambda value: value.transpose(1, 2))


class Graph(nn.Module):
    """Named layers, and how a value flows through them: `flow(layers, value)`."""

    def __init__(self, flow, **layers):
        super().__init__()
        self._flow = flow
        for name, layer in layers.items():
            self.add_module(name, layer)

    def forward(self, value):
        return self._flow(self, value)
