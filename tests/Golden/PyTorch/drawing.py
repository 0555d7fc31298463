"""Random tensors that are the same everywhere: Python's generator is specified, PyTorch's may change from version to version."""

import math
import random

import torch


class Draw:
    """Draws tensors in double precision whose numbers are exact in single."""

    def __init__(self, seed):
        self._random = random.Random(seed)

    def uniform(self, shape, low=-1.0, high=1.0):
        """Numbers from low to high."""
        count = math.prod(shape)
        numbers = [self._random.uniform(low, high) for _ in range(count)]
        return torch.tensor(numbers, dtype=torch.float32).double().reshape(shape)

    def integers(self, shape, bound):
        """Whole numbers from 0 to below the bound, as numbers of floating point."""
        numbers = [float(self._random.randrange(bound)) for _ in range(math.prod(shape))]
        return torch.tensor(numbers, dtype=torch.float64).reshape(shape)

    def distributions(self, count, classes):
        """Probabilities of classes that sum to 1, as exactly as single precision allows."""
        shares = self.uniform((count, classes), 0.1, 1)
        return (shares / shares.sum(1, keepdim=True)).float().double()

    def parameter(self, name, shape):
        """Numbers that a parameter or a running statistic of this name may have: nothing is left at zeros or ones, which hide mistakes."""
        if len(shape) > 1:
            reach = math.sqrt(3 / math.prod(shape[1:]))
            return self.uniform(shape, -reach, reach)
        is_positive = name.endswith((".weight", "running_var"))
        return self.uniform(shape, 0.5, 1.5) if is_positive else self.uniform(shape, -0.5, 0.5)
