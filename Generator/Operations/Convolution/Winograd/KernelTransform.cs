using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;
using static Netwright.Generator.Operations.Convolution.Winograd.TransformConstant;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>
/// Writes a row of G·g·Gᵀ of the kernels of a single sample's convolution, sixteen outputs in the lanes: of 3×3 weights g six numbers.
/// </summary>
internal sealed class KernelTransform(Isa isa, WinogradKernels kernels)
{
    private const int Size = 3;

    // A row of the kernels of sixteen inputs.
    private const int Row = Value.Lanes * Size * Value.Lanes;

    public static string[] Parameters => ["weight", "output", "int row"];

    public string Body()
    {
        CodeWriter writer = new();
        Axis o = new("o", kernels.OutputBlocks);
        Axis block = new("block", kernels.InputBlocks);
        Axis i = new("i", Value.Lanes);
        Axis lane = new("lane", isa.Parts);
        LoopNest loops = new(writer) { Shared = LoopNest.ToShare([(o, o.Extent), (block, block.Extent)]) };
        Operand from = new("weight", Affine.At(0)
            .Along(o, kernels.PackedOutputBlock).Along(block, WinogradKernels.PackedInputBlock).Along(i, Size * Value.Lanes).Along(lane, isa.Width));
        Operand to = new("output", Affine.At(0)
            .Along(o, kernels.Plane).Along(block, Value.Lanes * Value.Lanes).Along(i, Value.Lanes).Along(lane, isa.Width));
        var arithmetic = new TransformArithmetic(isa, writer);
        for (int y = 0; y < Size; y++)
        {
            arithmetic.Define($"a{y}", $"{isa.Vector}.Create(WinogradWeights.Rows[({Size} * row) + {y}])");
        }

        arithmetic.Define([Two, MinusTwo, Four]);
        loops.OpenAll([o, block, i, lane], [from, to]);
        string source = loops.ReferenceOf(from);
        EmitPrefetch(writer, source);
        for (int x = 0; x < Size; x++)
        {
            string[] read = [.. Enumerable.Range(0, Size).Select(y => arithmetic.Define($"g{y}{x}", isa.Load(source, (y * Row) + (x * Value.Lanes))))];
            arithmetic.Define($"g{x}", Sum(read));
        }

        // One dimension of G (Lavin and Gray 2015, section 4.2), its rows multiplied by 4, -6, -6, 24, 24 and 1.
        arithmetic.Define("even", "g0 + g2");
        arithmetic.Define("outer", arithmetic.MultiplyAdd(Four, "g2", "g0"));
        string[] numbers =
        [
            "g0", "(even + g1)", "(even - g1)", arithmetic.MultiplyAdd(Two, "g1", "outer"), arithmetic.MultiplyAdd(MinusTwo, "g1", "outer"), "g2",
        ];
        for (int x = 0; x < numbers.Length; x++)
        {
            writer.Line(isa.Store(numbers[x], loops.ReferenceOf(to), x * kernels.Point));
        }

        loops.CloseAll();
        return writer.ToString();
    }

    private void EmitPrefetch(CodeWriter writer, string source)
    {
        int next = kernels.InputBlocks * WinogradKernels.PackedInputBlock;
        writer.Line("// The kernels of the next inputs, a row of weights for two rows of numbers: they come from far away.");
        for (int x = 0; x < Size; x++)
        {
            writer.Line($"Prefetch.Read(ref Unsafe.Add(ref {source}, (row / 2 * {Row}) + {next + (x * Value.Lanes)}));");
        }
    }

    private string Sum(string[] column)
        => $"{isa.Vector}.{isa.MultiplyAdd}({column[2]}, a2, {isa.Vector}.{isa.MultiplyAdd}({column[1]}, a1, {column[0]} * a0))";
}
