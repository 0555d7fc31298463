"""The networks of Cases/CaseTable.cs and Cases/DeviceCaseTable.cs in PyTorch. The numbers of parameters are compared with ours before anything is timed."""
import torch
import torch.nn as nn


def lenet5_relu():
    return nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10))


def lenet5():
    return nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2), nn.Tanh(), nn.AvgPool2d(2),
        nn.Conv2d(6, 16, 5), nn.Tanh(), nn.AvgPool2d(2),
        nn.Conv2d(16, 120, 5), nn.Tanh(), nn.Flatten(),
        nn.Linear(120, 84), nn.Tanh(), nn.Linear(84, 10))


def normalized(inputs, filters, kernel, stride=1, padding=0, groups=1, epsilon=1e-5):
    """A convolution and its batch normalisation."""
    return [nn.Conv2d(inputs, filters, kernel, stride, padding, groups=groups, bias=False), nn.BatchNorm2d(filters, eps=epsilon)]


class BasicBlock(nn.Module):
    """Two 3x3 convolutions and a shortcut, with a projection where shapes differ."""

    def __init__(self, inputs, filters, stride):
        super().__init__()
        self.residual = nn.Sequential(
            *normalized(inputs, filters, 3, stride, 1), nn.ReLU(), *normalized(filters, filters, 3, 1, 1))
        same = stride == 1 and inputs == filters
        self.shortcut = nn.Identity() if same else nn.Sequential(*normalized(inputs, filters, 1, stride))

    def forward(self, x):
        return torch.relu(self.residual(x) + self.shortcut(x))


def basic_stages(inputs, widths, count):
    for stage, width in enumerate(widths):
        for block in range(count):
            yield BasicBlock(inputs, width, 2 if stage > 0 and block == 0 else 1)
            inputs = width


def resnet20():
    return nn.Sequential(
        *normalized(3, 16, 3, 1, 1), nn.ReLU(), *basic_stages(16, (16, 32, 64), 3),
        nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, 10))


def resnet18():
    return nn.Sequential(
        *normalized(3, 64, 7, 2, 3), nn.ReLU(), nn.MaxPool2d(3, 2, 1), *basic_stages(64, (64, 128, 256, 512), 2),
        nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(512, 1000))


def mobilenet_v1():
    """Keras pads stride 2 on one side; here padding is symmetric, which costs the peers as much work and no layer of its own."""
    def separable(inputs, filters, stride):
        return [*normalized(inputs, inputs, 3, stride, 1, inputs, 1e-3), nn.ReLU6(), *normalized(inputs, filters, 1, epsilon=1e-3), nn.ReLU6()]

    layers = [*normalized(3, 32, 3, 2, 1, epsilon=1e-3), nn.ReLU6()]
    inputs = 32
    for filters, stride in ((64, 1), (128, 2), (128, 1), (256, 2), (256, 1), (512, 2), *[(512, 1)] * 5, (1024, 2), (1024, 1)):
        layers += separable(inputs, filters, stride)
        inputs = filters
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(1024, 1000), nn.Softmax(1))


class Fire(nn.Module):
    """Squeezes the channels, then expands them by 1x1 and 3x3 convolutions side by side."""

    def __init__(self, inputs, squeezed):
        super().__init__()
        self.squeeze = nn.Sequential(nn.Conv2d(inputs, squeezed, 1), nn.ReLU())
        self.one = nn.Sequential(nn.Conv2d(squeezed, 4 * squeezed, 1), nn.ReLU())
        self.three = nn.Sequential(nn.Conv2d(squeezed, 4 * squeezed, 3, padding=1), nn.ReLU())

    def forward(self, x):
        x = self.squeeze(x)
        return torch.cat([self.one(x), self.three(x)], 1)


def squeezenet():
    def pool():
        return nn.MaxPool2d(3, 2, ceil_mode=True)

    return nn.Sequential(
        nn.Conv2d(3, 64, 3, 2), nn.ReLU(), pool(),
        Fire(64, 16), Fire(128, 16), pool(),
        Fire(128, 32), Fire(256, 32), pool(),
        Fire(256, 48), Fire(384, 48), Fire(384, 64), Fire(512, 64),
        nn.Conv2d(512, 1000, 1), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten())


def convolution(channels, _, count):
    layers = [layer for _ in range(count) for layer in (nn.Conv2d(channels, channels, 3, padding=1), nn.ReLU())]
    return nn.Sequential(*layers)


class Bottleneck(nn.Module):
    """A 3x3 convolution between two 1x1 convolutions, and a shortcut around them."""

    def __init__(self, inputs, width, stride):
        super().__init__()
        self.residual = nn.Sequential(
            *normalized(inputs, width, 1), nn.ReLU(), *normalized(width, width, 3, stride, 1), nn.ReLU(), *normalized(width, 4 * width, 1))
        same = stride == 1 and inputs == 4 * width
        self.shortcut = nn.Identity() if same else nn.Sequential(*normalized(inputs, 4 * width, 1, stride))

    def forward(self, x):
        return torch.relu(self.residual(x) + self.shortcut(x))


def resnet50():
    layers = [*normalized(3, 64, 7, 2, 3), nn.ReLU(), nn.MaxPool2d(3, 2, 1)]
    inputs = 64
    for width, count in ((64, 3), (128, 4), (256, 6), (512, 3)):
        for block in range(count):
            layers.append(Bottleneck(inputs, width, 2 if width > 64 and block == 0 else 1))
            inputs = 4 * width
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(2048, 1000))


def product(size):
    return nn.Linear(size, size, bias=False)


def plain_convolution(channels, _):
    return nn.Conv2d(channels, channels, 3, padding=1, bias=False)


MODELS = {
    "lenet5-relu": lenet5_relu,
    "lenet5": lenet5,
    "resnet20": resnet20,
    "resnet18": resnet18,
    "resnet50": resnet50,
    "mobilenet-v1": mobilenet_v1,
    "squeezenet": squeezenet,
    "convolution": convolution,
    "direct-convolution": convolution,
    "product": product,
    "plain-convolution": plain_convolution,
}
