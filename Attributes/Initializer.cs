namespace Netwright;

/// <summary>How the weights of a layer are drawn before training. Biases start at zero.</summary>
public enum Initializer
{
    /// <summary><see cref="He"/> where the activation that follows is of the ReLU family, <see cref="Glorot"/> otherwise.</summary>
    Auto,

    /// <summary>Normal with variance 2 / fan-in (He et al. 2015, «Delving Deep into Rectifiers»).</summary>
    He,

    /// <summary>Uniform in ±√(6 / (fan-in + fan-out)) (Glorot and Bengio 2010).</summary>
    Glorot,

    /// <summary>All zeros.</summary>
    Zeros,

    /// <summary>All 0.25: the slope that <see cref="PReLUAttribute"/> begins with (He et al. 2015).</summary>
    Quarters,

    /// <summary>All ones.</summary>
    Ones,

    /// <summary>Uniform in ±1 / √fan-in: what PyTorch draws recurrent layers with.</summary>
    Uniform,

    /// <summary>The standard normal distribution: what PyTorch draws embeddings with.</summary>
    Normal,
}
