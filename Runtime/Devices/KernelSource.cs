namespace Netwright;

/// <summary>A kernel's source, and its name for messages.</summary>
internal readonly record struct KernelSource(string Name, string Hlsl);
