using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Netwright.CompilerServices;

/// <summary>
/// Orders the weights of convolutions as the kernels for one sample read them, sixteen output channels innermost. The packed buffer is
/// zero before: what is not written stays a zero weight.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WeightPacking
{
    private const int Lanes = NetworkCode.GroupSize;

    /// <summary>The rows and columns of a tile of inputs, and of a transformed kernel.</summary>
    private const int WinogradTile = 6;

    /// <summary>
    /// From (output channels, input channels of a group, kernel height, kernel width) to (merged group, output block, input block, kernel
    /// row, input in its block, kernel column, sixteen outputs).
    /// </summary>
    /// <param name="weights">The weights in PyTorch's layout.</param>
    /// <param name="packed">Receives them.</param>
    /// <param name="groups">The groups of the convolution.</param>
    /// <param name="merged">How many of them share blocks, with zeros between them.</param>
    /// <param name="outputs">The output channels of a group.</param>
    /// <param name="inputs">The input channels of a group.</param>
    /// <param name="blocks">The input blocks of a merged group.</param>
    /// <param name="inputsPerBlock">The inputs in each.</param>
    /// <param name="kernelHeight">The kernel's rows.</param>
    /// <param name="kernelWidth">The kernel's columns.</param>
    public static void Pack(
        ref float weights,
        ref float packed,
        int groups,
        int merged,
        int outputs,
        int inputs,
        int blocks,
        int inputsPerBlock,
        int kernelHeight,
        int kernelWidth)
    {
        int row = inputsPerBlock * kernelWidth * Lanes;
        int outputBlock = blocks * kernelHeight * row;
        int outputBlocks = ((outputs * merged) + Lanes - 1) / Lanes;
        int source = 0;
        for (int output = 0; output < groups * outputs; output++)
        {
            int group = output / outputs;
            int place = output - (group / merged * merged * outputs);
            int target = (((group / merged * outputBlocks) + (place / Lanes)) * outputBlock) + (place % Lanes);
            for (int input = 0; input < inputs; input++)
            {
                int inGroup = (group % merged * inputs) + input;
                int start = target + (inGroup / inputsPerBlock * kernelHeight * row) + (inGroup % inputsPerBlock * kernelWidth * Lanes);
                for (int y = 0; y < kernelHeight; y++)
                {
                    for (int x = 0; x < kernelWidth; x++)
                    {
                        Unsafe.Add(ref packed, start + (y * row) + (x * Lanes)) = Unsafe.Add(ref weights, source++);
                    }
                }
            }
        }
    }

    /// <summary>
    /// From (output channels, input channels, kernel height, kernel width) to the same as <see cref="Pack"/> for two pixels beside each other that share
    /// sixteen lanes, eight output channels each: a row of the kernel has a stride more columns, and the second pixel's weights begin a stride later.
    /// </summary>
    /// <param name="weights">The weights in PyTorch's layout.</param>
    /// <param name="packed">Receives them.</param>
    /// <param name="outputs">The output channels, eight at most.</param>
    /// <param name="inputs">The input channels.</param>
    /// <param name="inputsPerBlock">The inputs in a block.</param>
    /// <param name="stride">The columns from what the first pixel reads to what the second does.</param>
    /// <param name="kernelHeight">The kernel's rows.</param>
    /// <param name="kernelWidth">The kernel's columns.</param>
    public static void PackPairs(
        ref float weights, ref float packed, int outputs, int inputs, int inputsPerBlock, int stride, int kernelHeight, int kernelWidth)
    {
        int columns = (kernelWidth + stride) * Lanes;
        int source = 0;
        for (int output = 0; output < outputs; output++)
        {
            for (int input = 0; input < inputs; input++)
            {
                int start = (((input / inputsPerBlock * kernelHeight * inputsPerBlock) + (input % inputsPerBlock)) * columns) + output;
                for (int y = 0; y < kernelHeight; y++)
                {
                    int row = start + (y * inputsPerBlock * columns);
                    for (int x = 0; x < kernelWidth; x++)
                    {
                        float weight = Unsafe.Add(ref weights, source++);
                        Unsafe.Add(ref packed, row + (x * Lanes)) = weight;
                        Unsafe.Add(ref packed, row + ((x + stride) * Lanes) + (Lanes / 2)) = weight;
                    }
                }
            }
        }
    }

    /// <summary>Copies a number for each output channel, eight at most, for both of two pixels that share sixteen lanes.</summary>
    public static void PackPair(ref float values, ref float packed, int outputs)
    {
        for (int output = 0; output < outputs; output++)
        {
            float value = Unsafe.Add(ref values, output);
            Unsafe.Add(ref packed, output) = value;
            Unsafe.Add(ref packed, output + (Lanes / 2)) = value;
        }
    }

    /// <summary>
    /// Transforms 3×3 kernels g as Winograd's filtering F(4×4, 3×3) multiplies them, G·g·Gᵀ, with the rows of G in <see cref="WinogradWeights.Rows"/>: from
    /// (output channels, input channels, 3, 3) to (point of the 6×6 tile, output block, input, sixteen outputs). Source: Lavin and Gray 2015, «Fast
    /// Algorithms for Convolutional Neural Networks».
    /// </summary>
    public static void PackWinograd(ref float weights, ref float packed, int outputs, int inputs)
    {
        int point = (outputs + Lanes - 1) / Lanes * Lanes * inputs;
        Span<double> half = stackalloc double[WinogradTile * 3];
        ReadOnlySpan<float> rows = WinogradWeights.Rows;
        for (int output = 0; output < outputs; output++)
        {
            for (int input = 0; input < inputs; input++)
            {
                ref float kernel = ref Unsafe.Add(ref weights, ((output * inputs) + input) * 9);
                for (int x = 0; x < 3; x++)
                {
                    for (int y = 0; y < WinogradTile; y++)
                    {
                        ReadOnlySpan<float> row = rows.Slice(3 * y, 3);
                        half[(3 * y) + x] = ((double)row[0] * Unsafe.Add(ref kernel, x)) + ((double)row[1] * Unsafe.Add(ref kernel, 3 + x)) + ((double)row[2] * Unsafe.Add(ref kernel, 6 + x));
                    }
                }

                ref float target = ref Unsafe.Add(ref packed, (((output / Lanes * inputs) + input) * Lanes) + (output % Lanes));
                for (int place = 0; place < WinogradTile * WinogradTile; place++)
                {
                    ReadOnlySpan<double> row = half.Slice(place / WinogradTile * 3, 3);
                    ReadOnlySpan<float> column = rows.Slice(place % WinogradTile * 3, 3);
                    Unsafe.Add(ref target, place * point) = (float)((row[0] * column[0]) + (row[1] * column[1]) + (row[2] * column[2]));
                }
            }
        }
    }

    /// <summary>From (channels, 1, kernel height, kernel width) to (block, kernel row, kernel column, sixteen channels).</summary>
    public static void PackDepthwise(ref float weights, ref float packed, int channels, int kernelHeight, int kernelWidth)
    {
        int kernel = kernelHeight * kernelWidth;
        for (int channel = 0; channel < channels; channel++)
        {
            for (int element = 0; element < kernel; element++)
            {
                Unsafe.Add(ref packed, (((channel / Lanes * kernel) + element) * Lanes) + (channel % Lanes)) =
                    Unsafe.Add(ref weights, (channel * kernel) + element);
            }
        }
    }
}
