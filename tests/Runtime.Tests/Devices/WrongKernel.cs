using Netwright.CompilerServices;

namespace Netwright.Runtime.Tests.Devices;

/// <summary>A kernel that no compiler accepts.</summary>
internal readonly struct WrongKernel : IDeviceKernel
{
    public static string Name => "Wrong";

    public static int ThreadsX => 1;

    public static int ThreadsY => 1;

    public static int ThreadsZ => 1;

    public static int Buffers => 0;

    public static int Constants => 0;

    public static string Hlsl => "void main() { undeclared = 1; }";
}
