using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Netwright.CompilerServices;

/// <summary>Looks up rows of a table with sixteen samples in the lanes. Sizes come as literals from generated code, which knows them to be right.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Embeddings
{
    private const int Lanes = NetworkCode.GroupSize;

    /// <summary>Writes the row that each number names.</summary>
    /// <param name="input">The numbers, sixteen samples of each.</param>
    /// <param name="table">The rows.</param>
    /// <param name="output">Receives <paramref name="columns"/> numbers for each of the input, sixteen samples of each.</param>
    /// <param name="length">The numbers of a sample.</param>
    /// <param name="rows">The rows of the table.</param>
    /// <param name="columns">The numbers of a row.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void LookUp(ref float input, ref float table, ref float output, int length, int rows, int columns)
    {
        for (int element = 0; element < length; element++)
        {
            for (int lane = 0; lane < Lanes; lane++)
            {
                ref float row = ref Unsafe.Add(ref table, Row(Unsafe.Add(ref input, (element * Lanes) + lane), rows) * columns);
                ref float target = ref Unsafe.Add(ref output, (element * columns * Lanes) + lane);
                for (int column = 0; column < columns; column++)
                {
                    Unsafe.Add(ref target, column * Lanes) = Unsafe.Add(ref row, column);
                }
            }
        }
    }

    /// <summary>Adds the gradient of each number to the row that it named.</summary>
    /// <param name="input">The numbers, sixteen samples of each.</param>
    /// <param name="gradient">The gradient of what was looked up; of samples that are padding it is zero.</param>
    /// <param name="tableGradient">The gradient of the rows.</param>
    /// <param name="length">The numbers of a sample.</param>
    /// <param name="rows">The rows of the table.</param>
    /// <param name="columns">The numbers of a row.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Scatter(ref float input, ref float gradient, ref float tableGradient, int length, int rows, int columns)
    {
        for (int element = 0; element < length; element++)
        {
            for (int lane = 0; lane < Lanes; lane++)
            {
                ref float row = ref Unsafe.Add(ref tableGradient, Row(Unsafe.Add(ref input, (element * Lanes) + lane), rows) * columns);
                ref float source = ref Unsafe.Add(ref gradient, (element * columns * Lanes) + lane);
                for (int column = 0; column < columns; column++)
                {
                    Unsafe.Add(ref row, column) += Unsafe.Add(ref source, column * Lanes);
                }
            }
        }
    }

    // The network checked its inputs before: this keeps a fault elsewhere from reading other memory. The conversion takes what is no number for 0.
    private static int Row(float index, int rows) => Math.Clamp((int)index, 0, rows - 1);
}
