using Netwright.Generator.Graph;

namespace Netwright.Generator.Emission.Devices;

/// <summary>
/// Launches a kernel that computes each element of its output from the same element of its inputs, and perhaps from constants of its plane.
/// </summary>
internal static class DeviceElementwise
{
    /// <param name="emitter">The pass.</param>
    /// <param name="operation">What it is part of.</param>
    /// <param name="role">What of the operation it is; empty for the whole.</param>
    /// <param name="inputs">The values read and the names that the expression has for them.</param>
    /// <param name="output">The value written.</param>
    /// <param name="expression">
    /// The output in terms of these names; <c>index</c> counts the elements without borders, lanes innermost, and <c>lane</c> and <c>c</c> are there where
    /// there are constants.
    /// </param>
    /// <param name="constants">What it reads for each plane.</param>
    /// <param name="declare">Declares other constants of the kernel.</param>
    public static void Launch(
        DeviceEmitter emitter,
        Operation operation,
        string role,
        IReadOnlyList<(string Name, Value Value)> inputs,
        Value output,
        string expression,
        IReadOnlyList<DevicePlaneConstant>? constants = null,
        Action<DeviceKernelWriter>? declare = null)
    {
        constants ??= [];
        ElementAxes axes = new([.. inputs.Select(static input => input.Value), output], output, constants.Count > 0);
        DevicePoints.Launch(emitter, operation, role, axes.All, kernel =>
        {
            declare?.Invoke(kernel);
            foreach (DevicePlaneConstant constant in constants)
            {
                kernel.Line($"float {constant.Name} = {kernel.Read(constant.Operand(axes.Plane, axes.Lane), constant.Place)};");
            }

            foreach ((string name, Value value) in inputs)
            {
                kernel.Line($"float {name} = {kernel.Read(axes.Of(name, value), DeviceEmitter.At(value))};");
            }

            kernel.Line($"{kernel.Write(axes.Of("output", output), DeviceEmitter.At(output))} = {expression};");
        });
    }
}
