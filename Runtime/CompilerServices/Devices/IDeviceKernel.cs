using System.ComponentModel;

namespace Netwright.CompilerServices;

/// <summary>
/// A compute kernel in HLSL that FXC (cs_5_0), DXC (cs_6_0) and glslang accept. Its entry point is <c>main</c>; its resources are
/// <c>RWStructuredBuffer&lt;float&gt;</c> at u0, u1 and so on, and one constant buffer at b0: the threads asked for along x, y and z as three
/// <see cref="int"/>, then the kernel's own constants, each an <see cref="int"/>, padded to 16 bytes. Implemented by structs without fields.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IDeviceKernel
{
    /// <summary>Its name, for messages and tools.</summary>
    static abstract string Name { get; }

    /// <summary>Its source.</summary>
    static abstract string Hlsl { get; }

    /// <summary>The threads of a thread group along x; 256 where a kernel says nothing else.</summary>
    static virtual int ThreadsX => 256;

    /// <summary>The threads of a thread group along y; 1 where a kernel says nothing else.</summary>
    static virtual int ThreadsY => 1;

    /// <summary>The threads of a thread group along z; 1 where a kernel says nothing else.</summary>
    static virtual int ThreadsZ => 1;

    /// <summary>The number of its buffers, at most 8: u0 to the one before.</summary>
    static abstract int Buffers { get; }

    /// <summary>The number of its constants behind the three that count threads.</summary>
    static abstract int Constants { get; }
}
