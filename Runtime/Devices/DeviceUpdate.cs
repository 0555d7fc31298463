using Netwright.CompilerServices;

namespace Netwright;

/// <summary>What the kernel of an optimizer works on.</summary>
/// <param name="Device">Where it runs.</param>
/// <param name="Count">The parameters that follow their gradients: they lie first.</param>
/// <param name="Parameters">All parameters.</param>
/// <param name="Gradient">Their gradient.</param>
/// <param name="States">What the optimizer remembers, by name.</param>
internal sealed record DeviceUpdate(
    DeviceRecorder Device, int Count, DeviceBuffer Parameters, DeviceGradient Gradient, IReadOnlyDictionary<string, DeviceBuffer> States)
{
    /// <summary>Launches the kernel.</summary>
    /// <param name="states">Its states. For those that the optimizer does without, another buffer stands in, which the kernel does not touch.</param>
    /// <param name="constants">Its constants behind the number of parameters.</param>
    public void Run<TKernel>(ReadOnlySpan<string> states, ReadOnlySpan<int> constants)
        where TKernel : struct, IDeviceKernel
    {
        DeviceBuffer[] buffers = [Parameters, Gradient.Values, Gradient.Control, .. new DeviceBuffer[states.Length]];
        for (int index = 0; index < states.Length; index++)
        {
            buffers[^(states.Length - index)] = States.GetValueOrDefault(states[index], Gradient.Control);
        }

        Device.RunOver<TKernel>(Count, buffers, constants);
    }
}
