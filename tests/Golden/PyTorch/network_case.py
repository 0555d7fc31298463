"""A network in both languages."""

import copy
import inspect

import torch

from drawing import Draw


class NetworkCase:
    """One declaration of ours and the module of PyTorch that it should agree with.

    name         the name of the C# class
    shape        of one sample, as ours: features; length, features; channels, height, width
    declaration  the attributes of the layers
    module       takes and gives batches in the same layouts; its parameters have our names (but see `our_name`)
    batch        the samples
    reach        the greatest magnitude of an input
    indices      if not zero, the input is whole numbers below this, and has no gradient
    training     whether the module does in training what can be compared: a dropout does not
    direct       whether the network takes the samples as they are; otherwise the tests put a layer before it that gives their gradient
    """

    def __init__(
        self, name, shape, declaration, module, *, batch=2, reach=1, indices=0, training=True, direct=False
    ):
        self.name, self.shape, self.declaration, self.module = name, shape, inspect.cleandoc(declaration), module
        self.batch, self.reach, self.indices = batch, reach, indices
        self.training, self.direct = training, direct or indices > 0

    def tensors(self, seed):
        """The tensors of this case:

        input                 the samples
        parameters/NAME       parameters and running statistics before the step
        evaluation            the output in evaluation
        training              the output in training, where it is another
        weights               what the outputs in training are weighted with: the loss is their weighted sum over the number of samples
        gradients/input       the gradient of that loss, if the case is not direct
        gradients/NAME        likewise, of each parameter
        running/NAME          the running statistics after the step
        """
        draw = Draw(seed)
        module = copy.deepcopy(self.module).double()
        shape = (self.batch, *self.shape)
        samples = draw.integers(shape, self.indices).long() if self.indices else draw.uniform(shape, -self.reach, self.reach)
        state = {name: value for name, value in module.state_dict().items() if value.is_floating_point()}
        for name, value in state.items():
            value.copy_(draw.parameter(name, value.shape))

        tensors = {"input": samples.clone()}
        tensors |= {f"parameters/{our_name(name)}": value.clone() for name, value in state.items()}
        tensors["evaluation"] = module.eval()(samples).detach()
        if self.training:
            tensors |= self._step(module.train(), samples, draw)
            if torch.allclose(tensors["training"], tensors["evaluation"]):
                del tensors["training"]
        return tensors

    def _step(self, module, samples, draw):
        samples.requires_grad_(not self.direct)
        output = module(samples)
        weights = draw.uniform(output.shape)
        ((output * weights).sum() / self.batch).backward()
        tensors = {"training": output, "weights": weights}
        if samples.requires_grad:
            tensors["gradients/input"] = samples.grad
        tensors |= {f"gradients/{our_name(name)}": parameter.grad for name, parameter in module.named_parameters()}
        running = {name: value for name, value in module.named_buffers() if value.is_floating_point()}
        return tensors | {f"running/{our_name(name)}": value.clone() for name, value in running.items()}


def our_name(name):
    """Our name of a parameter: PyTorch numbers those of a recurrent layer, which may have several layers in it; ours has one."""
    return name.removesuffix("_l0")
