"""An optimizer in both languages."""

import torch

from drawing import Draw

STEPS = 10
PARAMETERS = 50

# Parameters that get no gradient, and gradients so small that the epsilon of a method is felt.
GRADIENT_SCALES = (0, 1e-7, 1e-2, 1, 10)


class OptimizerCase:
    """One optimizer of ours and PyTorch's that it should agree with.

    name         the name of the case
    declaration  the expression in C# that makes the optimizer
    make         makes PyTorch's optimizer of a list of parameters
    """

    def __init__(self, name, declaration, make):
        self.name, self.declaration, self.make = name, declaration, make

    def tensors(self, seed):
        """The tensors of this case:

        parameters  what they are before the first step
        gradients   steps x parameters
        after       the parameters after each step, steps x parameters
        """
        draw = Draw(seed)
        parameters = torch.nn.Parameter(draw.uniform((PARAMETERS,)))
        scales = torch.tensor(GRADIENT_SCALES).repeat(PARAMETERS // len(GRADIENT_SCALES))
        gradients = (draw.uniform((STEPS, PARAMETERS)) * scales).float().double()
        tensors = {"parameters": parameters.detach().clone(), "gradients": gradients}
        optimizer, after = self.make([parameters]), []
        for gradient in gradients:
            parameters.grad = gradient.clone()
            optimizer.step()
            after.append(parameters.detach().clone())
        return tensors | {"after": torch.stack(after)}
