using System.ComponentModel;

namespace Netwright.CompilerServices;

/// <summary>
/// Where a loss finds an output in a group's share of the training arena: feature by feature, sixteen samples each, as in
/// <see cref="OutputInfo"/> for the processor's arena. All are in floats.
/// </summary>
/// <param name="Values">The output.</param>
/// <param name="Logits">The logits; equal to <paramref name="Values"/> where no loss takes back the activation.</param>
/// <param name="Gradient">Where the loss's gradient with respect to the output goes.</param>
/// <param name="LogitsGradient">Where that with respect to the logits goes, when the loss takes these.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct DeviceOutput(int Values, int Logits, int Gradient, int LogitsGradient);
