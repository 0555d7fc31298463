"""A schedule of the learning rate in both languages."""

import torch

EPOCHS = 10
STEPS = 4
INITIAL = 0.1

# Validation losses that stand still twice, and once become better by less than a threshold.
LOSSES = (1.0, 0.8, 0.8, 0.79999, 0.81, 0.6, 0.6, 0.7, 0.65, 0.61)


class ScheduleCase:
    """One schedule of ours and the schedulers of PyTorch, chained, that it should agree with.

    name         the name of the case
    declaration  the expression in C# that makes the schedule
    epochs       makes PyTorch's scheduler of an optimizer that is stepped after each epoch; may be None
    steps        the same, stepped after each batch
    plateau      whether the scheduler of epochs is given the validation loss
    """

    def __init__(self, name, declaration, *, epochs=None, steps=None, plateau=False):
        self.name, self.declaration, self.epochs, self.steps, self.plateau = name, declaration, epochs, steps, plateau

    def tensors(self, seed):
        """The tensors of this case:

        losses  the validation loss of each epoch
        rates   the learning rate of each step
        """
        optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=INITIAL)
        epochs = self.epochs(optimizer) if self.epochs else None
        steps = self.steps(optimizer) if self.steps else None
        rates = []
        for loss in LOSSES:
            for _ in range(STEPS):
                rates.append(optimizer.param_groups[0]["lr"])
                optimizer.step()
                if steps and len(rates) < EPOCHS * STEPS:
                    steps.step()
            if epochs:
                epochs.step(*([loss] if self.plateau else []))
        return {"losses": torch.tensor(LOSSES, dtype=torch.float64), "rates": torch.tensor(rates, dtype=torch.float64)}
