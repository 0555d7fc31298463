namespace Netwright.Generator.Layers;

/// <summary>What a layer does to the signal, as far as the initialisation of the weights above it cares.</summary>
internal enum LayerRole
{
    /// <summary>Neither weights nor an activation: pooling, flattening, dropout.</summary>
    PassThrough,

    /// <summary>Weights of its own.</summary>
    Weighted,

    /// <summary>An activation that is about linear around zero, or saturates.</summary>
    Activation,

    /// <summary>An activation of the ReLU family, which drops about half of the variance.</summary>
    Rectifier,
}
