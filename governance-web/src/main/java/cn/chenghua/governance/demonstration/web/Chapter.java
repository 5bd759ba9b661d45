package cn.chenghua.governance.demonstration.web;

import java.time.LocalDate;

/** A part of the invented history that builds on its projects; told once, in the order of {@link #position}. */
interface Chapter {

    int position();

    void tell(LocalDate today);
}
