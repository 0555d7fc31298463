namespace Netwright.Reports;

/// <summary>A cell of a heat map.</summary>
/// <param name="Text">What stands in it.</param>
/// <param name="Strength">How strong its colour is, from −1 to 1; below zero it is the other colour.</param>
/// <param name="Tip">What is shown where the mouse rests.</param>
internal readonly record struct HeatMapCell(string Text, double Strength, string Tip);
