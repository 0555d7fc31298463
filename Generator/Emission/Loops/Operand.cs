namespace Netwright.Generator.Emission.Loops;

/// <summary>What a kernel reads or writes: a buffer, which is a parameter of the method, and an address in it.</summary>
/// <param name="Buffer">The name of the method's parameter.</param>
/// <param name="Address">The address in terms of the kernel's axes.</param>
/// <param name="IsVector">Whether a vector stands there; otherwise a scalar, broadcast to all lanes.</param>
internal sealed record Operand(string Buffer, Affine Address, bool IsVector = true)
{
    public string Read(Isa isa, string reference, int offset)
        => IsVector ? isa.Load(reference, offset) : isa.Broadcast(reference, offset);
}
