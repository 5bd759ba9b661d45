package cn.chenghua.governance.network.intake;

import java.time.LocalDate;

import cn.chenghua.governance.district.Days;

/**
 * What is said about a file of streets.
 *
 * @param standsFor the day whose streets it shows
 * @param certain that the declared reference system is right although the known streets speak against it
 */
public record TakeNetwork(LocalDate standsFor, String source, String licence, boolean certain) {

    private static final int SOURCE = 500;
    private static final int LICENCE = 200;

    public TakeNetwork {
        Days.within("standsFor", standsFor);
        if (source.isBlank() || source.length() > SOURCE) {
            throw NetworkRefused.source(source, SOURCE);
        }
        if (licence.length() > LICENCE) {
            throw NetworkRefused.licence(licence, LICENCE);
        }
    }
}
