package cn.chenghua.governance.backstreet.green.link;

import java.util.List;

/**
 * Green places that hang together, such as a greenway with the two parks along it.
 *
 * @param residents who live within reach of any of them, each point once
 */
public record Piece(List<GreenPlace> places, int residents) {

    public Piece {
        places = List.copyOf(places);
    }

    public double metres() {
        return places.stream().mapToDouble(GreenPlace::metres).sum();
    }

    public double squareMetres() {
        return places.stream().mapToDouble(GreenPlace::squareMetres).sum();
    }
}
