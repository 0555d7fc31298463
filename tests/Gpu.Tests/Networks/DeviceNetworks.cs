using Netwright.Testing;

namespace Netwright.Gpu.Tests.Networks;

/// <summary>Networks that are compiled while the tests run, with code for devices and for any processor.</summary>
internal static class DeviceNetworks
{
    /// <summary>Compiles declarations that ask for code for devices.</summary>
    public static IReadOnlyList<Type> Compile(string declarations) =>
        CompiledNetworks.CompileForDevices(declarations, Generation.Of(declarations)).Types;

    /// <summary>Makes a network; what begins as zeros or ones, and would hide what is not read, is drawn too.</summary>
    public static Network Create(Type type)
    {
        Network network = (Network)Activator.CreateInstance(type, 1)!;
        Random random = new(7);
        foreach (Parameter parameter in network.Parameters)
        {
            if (!parameter.Values.ContainsAnyExcept(parameter.Values[0]))
            {
                double least = parameter.Name.EndsWith("running_var", StringComparison.Ordinal) ? 0.5 : -0.25;
                double first = parameter.Values[0] == 1 ? 0.5 : 0;
                parameter.Set([.. parameter.Values.ToArray().Select(_ => (float)(first + least + (random.NextDouble() * 0.5)))]);
            }
        }

        return network;
    }
}
