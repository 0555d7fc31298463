using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers;

/// <summary>
/// One kind of layer: how its attribute is read and checked. Every kind in this assembly is found by <see cref="LayerCatalog"/>; to add one,
/// add its attribute and its folder.
/// </summary>
internal abstract class LayerKind
{
    /// <summary>The name that its attribute is written with: <c>Conv2D</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What its layers are called, with a number after it, where no name is given: <c>conv</c>.</summary>
    public abstract string ShortName { get; }

    /// <summary>What it does to the signal.</summary>
    public abstract LayerRole Role { get; }

    /// <summary>Whether it yields the numbers that it reads, in their order.</summary>
    public virtual bool KeepsNumbers => false;

    /// <summary>Whether it may add a learned number to each channel, as its argument <c>Bias</c> says.</summary>
    public virtual bool TakesBias => false;

    /// <summary>Whether it takes from each channel its mean, and with it whatever number was added to the channel.</summary>
    public virtual bool RemovesMeans => false;

    /// <summary>Whether it loses numbers at random while the network trains.</summary>
    public virtual bool IsDropout => false;

    /// <summary>Whether it goes along a sequence and may yield what its last step does alone.</summary>
    public virtual bool YieldsLastStep => false;

    /// <summary>Whether it makes probabilities, or their logarithms, of all scores together.</summary>
    public virtual bool MakesProbabilities => false;

    /// <summary>Checks the arguments, then what they make of the input.</summary>
    /// <param name="arguments">The arguments, which also take what is wrong.</param>
    /// <param name="input">
    /// The shape that reaches the layer; <see langword="null"/> below a wrong layer, where only what needs no shape is checked.
    /// </param>
    /// <returns>The layer, or <see langword="null"/> where something is wrong or the input is unknown.</returns>
    public abstract Layer? Check(LayerArguments arguments, Shape? input);
}
