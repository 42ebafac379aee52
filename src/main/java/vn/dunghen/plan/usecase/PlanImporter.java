package vn.dunghen.plan.usecase;

import vn.dunghen.plan.domain.ImportedPlan;

/** Reads a plan as an office wrote it. */
public interface PlanImporter {

    /**
     * Reads a .docx or .xlsx; what it is is decided by its content, not by its name.
     *
     * @param file at most what the upload limit lets through
     * @param name the file's name, for messages only
     * @param title overrides the title found in the file when not blank
     * @param year the plan's year; days and quarters without a year belong to it
     * @throws vn.dunghen.kernel.InvalidInput with a Vietnamese message for a file that is no such document or is hostile
     */
    ImportedPlan read(byte[] file, String name, String title, int year);
}
