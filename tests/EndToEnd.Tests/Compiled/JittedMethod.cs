namespace Netwright.EndToEnd.Tests.Compiled;

/// <summary>A generated method that the JIT compiled.</summary>
/// <param name="Network">The network.</param>
/// <param name="Code">The instruction set that its code is for.</param>
/// <param name="Name">The method.</param>
/// <param name="Tier">How it was compiled: <c>FullOpts</c>, <c>Tier0</c>, <c>MinOpts</c>.</param>
/// <param name="Size">The bytes of its IL.</param>
internal sealed record JittedMethod(string Network, string Code, string Name, string Tier, int Size)
{
    // These only call kernels, each once: they start unoptimised, as everything does, and are compiled again when they are often called.
    private static readonly HashSet<string> Passes = ["Pack", "ForwardSample", "ForwardGroup", "TrainForward", "TrainBackward"];

    public bool IsPass => Passes.Contains(Name);

    public bool IsKernel => !IsPass && Name != ".ctor";
}
