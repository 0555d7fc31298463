namespace Netwright.Generator.Operations.Convolution;

/// <summary>
/// Along one axis of a convolution, which kernel taps carry gradient from the output to the inputs of one residue modulo the stride:
/// input <c>stride · position + residue</c> meets output <c>position + First + tap · OutputStep</c> through kernel element
/// <c>Kernel − tap · KernelStep</c>. Taps of the other residues would hit the zeros between strided outputs and are never computed.
/// </summary>
/// <param name="Residue">The residue of the inputs.</param>
/// <param name="Positions">The number of inputs of this residue.</param>
/// <param name="Count">The number of taps; none where the stride skips these inputs.</param>
/// <param name="Kernel">The kernel element of the first tap, the last that fits.</param>
/// <param name="KernelStep">The kernel elements between taps.</param>
/// <param name="First">The output that the first tap reads at position 0; negative in the halo.</param>
/// <param name="OutputStep">The outputs between taps.</param>
internal readonly record struct GradientTaps(int Residue, int Positions, int Count, int Kernel, int KernelStep, int First, int OutputStep)
{
    /// <summary>The last output that any tap reads.</summary>
    public int Last => First + ((Count - 1) * OutputStep) + Positions - 1;

    public static IEnumerable<GradientTaps> Of(int inputs, int kernel, int stride, int dilation, int padding)
    {
        for (int residue = 0; residue < Math.Min(stride, inputs); residue++)
        {
            int positions = (inputs - residue + stride - 1) / stride;
            List<int> taps = [.. Enumerable.Range(0, kernel).Where(tap => (residue + padding - (tap * dilation)) % stride == 0)];
            if (taps.Count == 0)
            {
                yield return new GradientTaps(residue, positions, 0, 0, 0, 0, 0);
                continue;
            }

            int last = taps[taps.Count - 1];
            int step = taps.Count > 1 ? taps[1] - taps[0] : 0;
            yield return new GradientTaps(
                residue, positions, taps.Count, last, step, (residue + padding - (last * dilation)) / stride, step * dilation / stride);
        }
    }
}
