namespace Netwright.Generator.Emission;

/// <summary>An instruction set that code is written for: the vector type, its registers and its multiply-add.</summary>
/// <param name="Name">The name of the class that holds its code.</param>
/// <param name="Title">What comments call it.</param>
/// <param name="Width">The floats in a vector.</param>
/// <param name="Registers">The vector registers that a kernel may hold values in.</param>
/// <param name="MultiplyAdd">The method of the vector class that computes a·b + c.</param>
/// <param name="Guard">The condition under which it runs; null for the one that always does.</param>
internal sealed record Isa(string Name, string Title, int Width, int Registers, string MultiplyAdd, string? Guard)
{
    private const string Intrinsics = "global::System.Runtime.Intrinsics.X86";

    public static Isa Avx512 { get; } = new("Avx512", "AVX-512", 16, 32, "FusedMultiplyAdd", $"{Intrinsics}.Avx512F.IsSupported");

    public static Isa Avx2 { get; } = new(
        "Avx2", "AVX2 and FMA", 8, 16, "FusedMultiplyAdd", $"{Intrinsics}.Avx2.IsSupported && {Intrinsics}.Fma.IsSupported");

    /// <summary>Any processor: fused where it can, multiplied and added where it cannot.</summary>
    public static Isa Portable { get; } = new("Portable", "any processor", 4, 16, "MultiplyAddEstimate", null);

    /// <summary>One number at a time: the axes that kernels for devices are described with.</summary>
    public static Isa Scalar { get; } = new("Scalar", "devices", 1, 0, string.Empty, null);

    /// <summary>Those of processors, best first.</summary>
    public static IReadOnlyList<Isa> All { get; } = [Avx512, Avx2, Portable];

    /// <summary>The vector class: <c>Vector512</c>.</summary>
    public string Vector => $"Vector{Width * 32}";

    /// <summary>A vector of zeros.</summary>
    public string Zero => $"{Vector}<float>.Zero";

    /// <summary>The vectors that sixteen lanes take.</summary>
    public int Parts => Graph.Value.Lanes / Width;

    public string Load(string reference, int offset) => $"{Vector}.LoadUnsafe(ref {reference}{Literal(offset)})";

    public string Broadcast(string reference, int offset) => $"{Vector}.Create({Element(reference, offset)})";

    public string Store(string vector, string reference, int offset) => $"{vector}.StoreUnsafe(ref {reference}{Literal(offset)});";

    public static string Element(string reference, int offset)
        => offset == 0 ? reference : $"Unsafe.Add(ref {reference}, {offset})";

    private static string Literal(int offset) => offset == 0 ? string.Empty : $", {offset}";
}
